import { extname } from "node:path";

/** Endings of files that lie beside extracts and are none. What any other file is, its content says. */
const otherThanTables = new Set([
  ...[".md", ".pdf", ".doc", ".docx", ".rtf", ".odt", ".ppt", ".pptx"],
  ...[".png", ".jpg", ".jpeg", ".gif", ".svg", ".html", ".htm", ".json", ".yaml", ".yml"],
  ...[".db", ".sqlite", ".key", ".zip", ".log"],
]);

/** False for a name whose ending says that the file is no table. */
export function mayBeTable(file: string): boolean {
  return !otherThanTables.has(extname(file).toLowerCase());
}

const tables = new Set([".csv", ".tsv", ".txt", ".xls", ".xlsx", ".ods"]);

/** True for a name whose ending says that it is a table, packed or not. */
export function isNameOfTable(file: string): boolean {
  return tables.has(extname(file.replace(/\.gz$/i, "")).toLowerCase());
}
