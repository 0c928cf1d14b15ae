import { sheetWords } from "../words/sheet-words.ts";
import { incompleteElsewhere, symbols } from "../words/wording.ts";
import { lineRoom } from "./page-width.ts";
import type { PrintedCell, PrintedSheet } from "./printed.ts";
import { packed, wrapped } from "./wrapped.ts";

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

/** Adds to each sheet the symbols that it uses, as many a line as there is room for, and to the sheet of notes a row a symbol that the workbook uses. */
export function withLegends(sheets: readonly PrintedSheet[]): readonly PrintedSheet[] {
  const all = symbolsOf(sheets);
  return sheets.map((sheet) =>
    sheet.holdsLegend ? withRows(sheet, used(all, sheets)) : withLines(sheet, used(all, [sheet])),
  );
}

function withLines(sheet: PrintedSheet, told: readonly SymbolWords[]): PrintedSheet {
  const room = lineRoom(sheet.table.columns);
  const explained = told.map(({ sign, meaning }) => `${sign} ${meaning}.`);
  return { ...sheet, lines: [...sheet.lines.flatMap((line) => wrapped(line, room)), ...packed(explained, room)] };
}

function withRows(sheet: PrintedSheet, told: readonly SymbolWords[]): PrintedSheet {
  const rows = told.map(({ sign, meaning }): PrintedCell[] => [
    { kind: "text", text: sign },
    { kind: "text", text: `${meaning}.` },
  ]);
  return { ...sheet, table: { ...sheet.table, rows: [...rows, ...sheet.table.rows] } };
}
