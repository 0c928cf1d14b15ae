import { readFileSync } from "node:fs";

/** Rows of a small CSV file by their headings: commas, and quotes around cells that hold one. */
export function readCsv(path: string): readonly Readonly<Record<string, string>>[] {
  const [headings = [], ...rows] = readFileSync(path, "utf8").trim().split(/\r?\n/).map(cellsOf);
  return rows.map((cells) => Object.fromEntries(headings.map((heading, place) => [heading, cells[place] ?? ""])));
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}
