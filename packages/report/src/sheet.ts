import type { NoFigure } from "@lcsp/indicators";

/**
 * One sheet of the appendix as data: what it says, and nothing of how Excel stores it.
 * One table a sheet, with nothing below it, as readers who use a screen reader need.
 */
export interface Sheet<C = Cell> {
  /** On the tab: at most 31 characters. */
  readonly name: string;
  readonly title: string;
  /** What the contents say that it holds. */
  readonly about: string;
  /** Said between the title and the table, one a row. A line is no longer than the table is wide. */
  readonly lines: readonly string[];
  readonly table: Table<C>;
  /** They stand below the table. */
  readonly charts: readonly Chart[];
  /** How the charts stand. Left out where there are none. */
  readonly grid?: ChartGrid;
  /** True for the sheet whose table begins with the symbols that the workbook uses, and their meanings. */
  readonly holdsLegend: boolean;
}

/** Charts below the table, so many side by side: together as wide as the table, each so high as this part of its width. */
export interface ChartGrid {
  readonly across: number;
  readonly height: number;
}

export interface Table<C = Cell> {
  /** Unique in the workbook; letters and underscores. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** One cell a column. */
  readonly rows: readonly (readonly C[])[];
}

export interface Column {
  readonly heading: string;
  /** Words stand left and wrap; figures, and the symbols among them, stand right. */
  readonly kind: "words" | "figures";
  /** In digits of the sheet's font. */
  readonly width: number;
}

/** A cell at full precision. `missing` becomes a symbol. `point` is a number for a chart alone: empty where it is null, as a chart draws text as 0. */
export type Cell =
  | { readonly kind: "text"; readonly text: string; readonly tone?: Tone; readonly link?: string }
  | { readonly kind: "number"; readonly value: number; readonly decimals: number }
  | { readonly kind: "missing"; readonly why: Missing }
  | { readonly kind: "point"; readonly value: number | null; readonly decimals: number };

/** Why a cell shows a symbol. `incomplete`: some rows behind the figure are hidden, so that it lies between two values. */
export type Missing = NoFigure | "incomplete";

/** What a cell's colour says beside its word, never alone. `caution`: good at first sight, and it needs reading. */
export type Tone = "good" | "neutral" | "poor" | "caution";

/** A native chart over a table of numbers. Series and categories are columns of that table, named by their headings. */
export interface Chart {
  /** Clustered columns, lines over the years, or bars that lie one below the other. */
  readonly shape: "columns" | "lines" | "bars";
  readonly title: string;
  /** Said to those who can't see it. */
  readonly alt: string;
  /** Name of the sheet whose table holds the numbers. */
  readonly from: string;
  /** Which rows of that table, counted from 0. All of them where this is left out. */
  readonly rows?: RowRange;
  readonly categories: string;
  readonly series: readonly Series[];
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** Ends of the value axis and the steps between its lines, where they are not left to the program that shows it. */
  readonly least?: number;
  readonly greatest?: number;
  readonly step?: number;
}

export interface RowRange {
  readonly first: number;
  readonly count: number;
}

export interface Series {
  /** Heading of the column that holds its numbers. */
  readonly heading: string;
  /** Heading of a column of words, whose first cell in the range names the series. Its own heading does where this is left out. */
  readonly named?: string;
  /** What the legend says of it in place of its name; null where the series before it speaks for both. */
  readonly legend?: string | null;
  readonly look: Look;
}

/**
 * How a series is told from the others, in greyscale too. Of columns and bars: its fill. Of lines also the dashes and the mark of a point.
 * `forecast` goes on where `first` ends, `bound` is one end of the range it could lie in, and `target` a point that no line leads to.
 */
export type Look = "first" | "second" | "third" | "fourth" | "forecast" | "bound" | "target";
