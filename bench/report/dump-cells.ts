import { writeFileSync } from "node:fs";
import { read, utils } from "@e965/xlsx";

/** The values of a workbook's sheets, as by-openpyxl.py writes them again. Gives how many cells hold one. */
export function dumpCells(workbook: Uint8Array, path: string): number {
  const book = read(workbook);
  const sheets = book.SheetNames.map((name) => {
    const sheet = book.Sheets[name];
    return { name, rows: sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null }) : [] };
  });
  writeFileSync(path, JSON.stringify(sheets));
  return sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== null).length;
}
