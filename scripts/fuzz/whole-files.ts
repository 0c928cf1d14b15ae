import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { utils, write } from "@e965/xlsx";

/** A small file that loads, to be damaged. */
export interface WholeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const extract = new URL("../../fixtures/faults/duplicate-identical/in/KS2 2008 pupil.csv", import.meta.url);

/** One extract in every form in which it may come. */
export function wholeFiles(): readonly WholeFile[] {
  const csv = readFileSync(fileURLToPath(extract), "utf8");
  const rows = csv.trimEnd().split(/\r?\n/);
  return [
    { name: "KS2 2008.csv", bytes: Buffer.from(csv) },
    { name: "KS2 2008 quoted.csv", bytes: Buffer.from(rows.map(quoted).join("\r\n")) },
    { name: "KS2 2008.txt", bytes: Buffer.from(`\uFEFF${csv.replaceAll(",", "\t")}`, "utf16le") },
    { name: "KS2 2008.csv.gz", bytes: gzipSync(csv) },
    ...(["xlsx", "biff8", "ods"] as const).map((form) => ({ name: `KS2 2008.${form}`, bytes: workbook(rows, form) })),
  ];
}

function quoted(row: string): string {
  const cells = row.split(",").map((cell) => `"${cell}"`);
  return cells.join(",");
}

/** With numbers, days and percentages among its cells, so that formats and styles are read too. */
function workbook(rows: readonly string[], bookType: "xlsx" | "biff8" | "ods"): Uint8Array {
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => row.split(",").map((cell) => (/^\d$/.test(cell) ? Number(cell) : cell))),
  );
  sheet["D2"] = { t: "n", v: 35503, z: "dd/mm/yyyy" };
  sheet["P2"] = { t: "n", v: 0.72, z: "0.0%" };
  sheet["P3"] = { t: "n", v: 4, f: "L3" };
  sheet["P4"] = { t: "b", v: true };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Pupils");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["Notes"], ["x = not known"]]), "Notes");
  return write(book, { type: "buffer", bookType, bookSST: true, compression: true });
}
