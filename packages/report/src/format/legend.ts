import { symbols } from "../wording.ts";
import type { PrintedCell, PrintedSheet } from "./printed.ts";

type SymbolWords = (typeof symbols)[keyof typeof symbols];

/** The symbols that stand in the cells of these sheets, alone or in a status, in the order of the legend. */
function symbolsUsed(sheets: readonly PrintedSheet[]): readonly SymbolWords[] {
  const cells = sheets.flatMap(({ table }) => table.rows.flat());
  return Object.values(symbols).filter(({ sign }) => cells.some((cell) => shows(cell, sign)));
}

function shows(cell: PrintedCell, sign: string): boolean {
  return cell.kind === "symbol" ? cell.sign === sign : cell.kind === "text" && cell.text.includes(sign);
}

/** Adds to each sheet a line a symbol that it uses, and to the sheet of notes a row a symbol that the workbook uses. */
export function withLegends(sheets: readonly PrintedSheet[]): readonly PrintedSheet[] {
  const used = symbolsUsed(sheets);
  return sheets.map((sheet) => (sheet.holdsLegend ? withRows(sheet, used) : withLines(sheet, symbolsUsed([sheet]))));
}

function withLines(sheet: PrintedSheet, used: readonly SymbolWords[]): PrintedSheet {
  return { ...sheet, lines: [...sheet.lines, ...used.map(({ sign, meaning }) => `${sign} ${meaning}.`)] };
}

function withRows(sheet: PrintedSheet, used: readonly SymbolWords[]): PrintedSheet {
  const rows = used.map(({ sign, meaning }): PrintedCell[] => [
    { kind: "text", text: sign },
    { kind: "text", text: `${meaning}.` },
  ]);
  return { ...sheet, table: { ...sheet.table, rows: [...rows, ...sheet.table.rows] } };
}
