import { extname } from "node:path";

/** Endings of files that lie beside extracts and are none. What any other file is, its content says. */
const otherThanTables = new Set([
  ...[".md", ".pdf", ".doc", ".docx", ".rtf", ".odt", ".ppt", ".pptx"],
  ...[".png", ".jpg", ".jpeg", ".gif", ".svg", ".html", ".htm", ".json", ".yaml", ".yml"],
  ...[".db", ".sqlite", ".accdb", ".laccdb", ".mdb", ".ldb", ".key", ".log"],
  // What Windows, Office and browsers leave lying: settings, shortcuts, copies, locks.
  ...[".ini", ".lnk", ".url", ".bak", ".tmp", ".wbk", ".xlk"],
  ...[".docm", ".dotx", ".pptm", ".pub", ".vsd", ".vsdx", ".one", ".onetoc2", ".msg", ".eml", ".ics"],
  // Programs, and the files of statistical ones.
  ...[".exe", ".dll", ".bat", ".ps1", ".vbs", ".sql", ".r", ".py", ".sps", ".spv", ".sav", ".do", ".dta", ".sas"],
  ...[".tif", ".tiff", ".bmp", ".mp3", ".mp4", ".css", ".js", ".xsd", ".xsl", ".shp", ".dbf", ".shx", ".prj"],
]);

/** True for a shortcut of Windows: to an analyst it looks like the file itself. */
export function isShortcut(file: string): boolean {
  return extname(file).toLowerCase() === ".lnk";
}

/** False for a name whose ending says that the file is no table. */
export function mayBeTable(file: string): boolean {
  return !otherThanTables.has(extname(file).toLowerCase()) && mayHoldTable(file) === undefined;
}

/** Endings of files that are no tables as they are, and in which an extract may lie all the same. */
const holders = {
  packed: new Set([".zip", ".7z", ".rar"]),
  halfway: new Set([".part", ".partial", ".crdownload", ".download", ".filepart"]),
} as const;

/** Whether a name says that a file is packed with others, or that a download of it has not ended; undefined for any other. */
export function mayHoldTable(file: string): keyof typeof holders | undefined {
  const ending = extname(file).toLowerCase();
  if (holders.packed.has(ending)) return "packed";
  return holders.halfway.has(ending) ? "halfway" : undefined;
}

const tables = new Set([".csv", ".tsv", ".txt", ".xls", ".xlsx", ".ods"]);

/** True for a name whose ending says that it is a table, packed or not. */
export function isNameOfTable(file: string): boolean {
  return tables.has(extname(file.replace(/\.gz$/i, "")).toLowerCase());
}
