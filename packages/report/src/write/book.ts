import ExcelJS from "exceljs";
import type { PrintedCell, PrintedSheet } from "../format/printed.ts";
import type { Column } from "../sheet.ts";
import { gridRowHeight, pageBreaks, standsOnOnePage } from "./chart/places.ts";
import { columnLetters, firstLineRow, headingRow } from "./layout.ts";
import { paperOf } from "./paper.ts";
import { noteHeight, rowHeight, titleHeight } from "./row-height.ts";
import { bodyStyle, headingStyles, lineStyle, titleStyle } from "./styles.ts";

/** What the file says of itself. */
export interface AboutBook {
  readonly title: string;
  /** ISO date: the file's own dates, so that the same profile gives the same bytes. */
  readonly madeOn: string;
  /** Whether headings stay in view while their rows are scrolled, and have filter buttons: against the guidance, for those who work in the file. */
  readonly freeze?: boolean;
}

/** The cells, tables and page settings as exceljs writes them, uncompressed: charts and links are added to the parts afterwards. */
export async function bookBytes(sheets: readonly PrintedSheet[], about: AboutBook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.title = about.title;
  book.creator = "lcsp-profile";
  book.lastModifiedBy = book.creator;
  // exceljs writes the language; its types do not know it.
  Object.assign(book, { language: "en-GB" });
  book.created = new Date(`${about.madeOn}T00:00:00Z`);
  book.modified = book.created;
  book.views = [{ x: 0, y: 0, width: 24000, height: 16000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  for (const sheet of sheets) addSheet(book, sheet, about);
  return new Uint8Array(await book.xlsx.writeBuffer({ zip: { compression: "STORE" } }));
}

function addSheet(book: ExcelJS.Workbook, sheet: PrintedSheet, { freeze = false }: AboutBook): void {
  const top = headingRow(sheet);
  const worksheet = book.addWorksheet(sheet.name, {
    views: [
      { ...(freeze ? { state: "frozen", ySplit: top } : { state: "normal" }), activeCell: "A1", showGridLines: false },
    ],
    // Charts that stand on rows below the table are as far apart as those rows are high.
    ...(sheet.grid ? { properties: { defaultRowHeight: gridRowHeight } } : {}),
    pageSetup: {
      ...page,
      ...paperOf(sheet),
      ...(standsOnOnePage(sheet) ? { fitToHeight: 1 } : {}),
      ...(sheet.grid ? {} : { printTitlesRow: `${top}:${top}` }),
    },
  });
  worksheet.columns = sheet.table.columns.map(({ width }) => ({ width: width === ownWidth ? width + 0.1 : width }));
  writeLine(worksheet, 1, sheet.title, titleStyle, titleHeight);
  sheet.lines.forEach((line, at) => {
    writeLine(worksheet, firstLineRow + at, line, lineStyle, noteHeight);
  });
  addTable(worksheet, sheet, top, freeze);
  for (const row of pageBreaks(sheet)) worksheet.getRow(row).addPageBreak();
}

/** A width that exceljs takes for its own, and leaves out of the file: programs then take theirs, which is narrower. */
const ownWidth = 9;

/** On its side, and as long as it needs. A table's headings stand on every page, unless charts follow it. */
const page: Partial<ExcelJS.PageSetup> = {
  orientation: "landscape",
  fitToPage: true,
  fitToHeight: 0,
  margins: { left: 0.3, right: 0.3, top: 0.3, bottom: 0.3, header: 0.3, footer: 0.3 },
};

function addTable(worksheet: ExcelJS.Worksheet, { table }: PrintedSheet, top: number, filterButton: boolean): void {
  worksheet.addTable({
    name: table.name,
    ref: `${columnLetters(1)}${top}`,
    headerRow: true,
    columns: table.columns.map(({ heading }) => ({ name: heading, filterButton })),
    rows: table.rows.map((row) => row.map(contentOf)),
  });
  const headings = table.columns.map(({ heading }): PrintedCell => ({ kind: "text", text: heading }));
  setOut(worksheet.getRow(top), headings, table.columns, (_, kind) => headingStyles[kind]);
  table.rows.forEach((row, at) => {
    setOut(worksheet.getRow(top + 1 + at), row, table.columns, bodyStyle);
  });
}

type StyleOf = (cell: PrintedCell, kind: Column["kind"]) => Partial<ExcelJS.Style>;

/** Gives a row of the table its look and its height. */
function setOut(row: ExcelJS.Row, cells: readonly PrintedCell[], columns: readonly Column[], styleOf: StyleOf): void {
  const measured = columns.flatMap(({ kind, width }, at) => {
    const cell = cells[at];
    if (!cell) return [];
    row.getCell(at + 1).style = styleOf(cell, kind);
    return [{ text: String(contentOf(cell)), width, bold: row.getCell(at + 1).font?.bold ?? false }];
  });
  row.height = rowHeight(measured);
}

function contentOf(cell: PrintedCell): string | number | null {
  switch (cell.kind) {
    case "number":
      return cell.value;
    case "text":
      return cell.text;
    case "symbol":
      return cell.sign;
    case "empty":
      return null;
    default:
      return cell satisfies never;
  }
}

function writeLine(
  worksheet: ExcelJS.Worksheet,
  row: number,
  words: string,
  style: Partial<ExcelJS.Style>,
  height: number,
) {
  worksheet.getRow(row).height = height;
  const cell = worksheet.getCell(row, 1);
  cell.value = words;
  cell.style = style;
}
