import { sheetWords } from "../sheet-words.ts";
import { incompleteElsewhere, symbols } from "../wording.ts";
import type { PrintedCell, PrintedSheet } from "./printed.ts";
import { packed } from "./wrapped.ts";

interface SymbolWords {
  readonly sign: string;
  readonly meaning: string;
}

/** What the symbols mean in a workbook of these sheets, in the order of the legend: words name no sheet that is not there. */
function symbolsOf(sheets: readonly PrintedSheet[]): readonly SymbolWords[] {
  const hasEnds = sheets.some(({ name }) => name === sheetWords.incomplete.name);
  const { incomplete } = symbols;
  return Object.values({
    ...symbols,
    incomplete: hasEnds ? incomplete : { ...incomplete, meaning: incompleteElsewhere },
  });
}

/** Those of the symbols that stand in the cells of these sheets, alone or in a status. */
function used(all: readonly SymbolWords[], sheets: readonly PrintedSheet[]): readonly SymbolWords[] {
  const cells = sheets.flatMap(({ table }) => table.rows.flat());
  return all.filter(({ sign }) => cells.some((cell) => shows(cell, sign)));
}

function shows(cell: PrintedCell, sign: string): boolean {
  return cell.kind === "symbol" ? cell.sign === sign : cell.kind === "text" && cell.text.includes(sign);
}

/** Adds to each sheet the symbols that it uses, as many a line as its table is wide for, and to the sheet of notes a row a symbol that the workbook uses. */
export function withLegends(sheets: readonly PrintedSheet[]): readonly PrintedSheet[] {
  const all = symbolsOf(sheets);
  return sheets.map((sheet) =>
    sheet.holdsLegend ? withRows(sheet, used(all, sheets)) : withLines(sheet, used(all, [sheet])),
  );
}

/** Longer lines would run from one page into the next beside it. */
const longest = 190;

function withLines(sheet: PrintedSheet, told: readonly SymbolWords[]): PrintedSheet {
  const width = sheet.table.columns.reduce((sum, column) => sum + column.width, 0);
  const lines = packed(
    told.map(({ sign, meaning }) => `${sign} ${meaning}.`),
    Math.min(width, longest),
  );
  return { ...sheet, lines: [...sheet.lines, ...lines] };
}

function withRows(sheet: PrintedSheet, told: readonly SymbolWords[]): PrintedSheet {
  const rows = told.map(({ sign, meaning }): PrintedCell[] => [
    { kind: "text", text: sign },
    { kind: "text", text: `${meaning}.` },
  ]);
  return { ...sheet, table: { ...sheet.table, rows: [...rows, ...sheet.table.rows] } };
}
