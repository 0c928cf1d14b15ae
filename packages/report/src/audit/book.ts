/** A finished workbook as its reader meets it: all that the checks of an audit see, and nothing of how the file stores it. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly title: string;
  /** Such as en-GB; empty where the file says none. */
  readonly language: string;
  /** Place in `sheets` of the sheet that shows when the workbook is opened. */
  readonly opensOn: number;
  /** In points: of the workbook's own font, by whose digits columns are measured. */
  readonly bodySize: number;
  readonly hasMacros: boolean;
  /** How many other workbooks it takes values from. */
  readonly otherWorkbooks: number;
}

export interface BookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Where the cursor stands, such as A1. */
  readonly cursor: string;
  readonly isFrozen: boolean;
  readonly hasFilter: boolean;
  /** Row by row. Also empty ones that have a look of their own. */
  readonly cells: readonly BookCell[];
  readonly cellAt: (row: number, column: number) => BookCell | undefined;
  /** Each as A1:B2. */
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  /** Letters of the columns. */
  readonly hiddenColumns: readonly string[];
  /** Of a column, in digits of the workbook's own font. */
  readonly widthOf: (column: number) => number;
  /** Of a row, in points; undefined where the program that shows it makes it as high as its cells need. */
  readonly heightOf: (row: number) => number | undefined;
  readonly tables: readonly BookTable[];
  readonly links: readonly BookLink[];
  readonly charts: readonly BookChart[];
  /** What else is drawn on the sheet. */
  readonly drawn: readonly BookDrawn[];
  readonly hasHeaderOrFooter: boolean;
}

/** Rows and columns as Excel counts them, from 1; both ends belong to it. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface BookTable {
  readonly name: string;
  readonly range: Range;
  readonly hasHeadingRow: boolean;
  readonly hasFilter: boolean;
  /** Whether Excel's style of the table fills its headings or every other row or column. */
  readonly isFilledByStyle: boolean;
}

export interface BookCell {
  /** Such as B7. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly value: BookValue;
  readonly hasFormula: boolean;
  readonly style: BookStyle;
  /** Of its words: more than one where parts of them look otherwise. */
  readonly fonts: readonly BookFont[];
}

export type BookValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "truth" }
  | { readonly kind: "fault" }
  | { readonly kind: "empty" };

export interface BookStyle {
  readonly font: BookFont;
  /** Excel's code, such as #,##0.0. */
  readonly format: string;
  readonly horizontal: string;
  readonly wraps: boolean;
  /** Steps that its words are set in by. */
  readonly indent: number;
  /** The colour behind the words as RRGGBB; undefined where there is none. */
  readonly fill: string | undefined;
  readonly hasPattern: boolean;
  readonly hasHeavyBorder: boolean;
}

export interface BookFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
  readonly isRaised: boolean;
  /** As RRGGBB. */
  readonly colour: string;
}

export interface BookLink {
  readonly address: string;
  readonly leads: "out" | "to a sheet";
  /** Name of the sheet, or the address outside. */
  readonly to: string;
}

export interface BookChart {
  readonly name: string;
  /** Alternative text; empty where there is none, as are the titles. */
  readonly alt: string;
  readonly title: string;
  /** One an axis that is shown. */
  readonly axisTitles: readonly string[];
}

export interface BookDrawn {
  readonly is: "picture" | "shape";
  readonly name: string;
  readonly alt: string;
}
