import { extname } from "node:path";

/** Endings of files that lie beside extracts and are none. What any other file is, its content says. */
const otherThanTables = new Set([
  ...[".md", ".pdf", ".doc", ".docx", ".rtf", ".odt", ".ppt", ".pptx"],
  ...[".png", ".jpg", ".jpeg", ".gif", ".svg", ".html", ".htm", ".json", ".yaml", ".yml"],
  ...[".db", ".sqlite", ".accdb", ".laccdb", ".mdb", ".ldb", ".key", ".zip", ".7z", ".rar", ".log"],
  // What Windows, Office and browsers leave lying: settings, shortcuts, copies, locks, downloads that did not end.
  ...[".ini", ".lnk", ".url", ".bak", ".tmp", ".wbk", ".xlk", ".part", ".partial", ".crdownload", ".download"],
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
  return !otherThanTables.has(extname(file).toLowerCase());
}

const tables = new Set([".csv", ".tsv", ".txt", ".xls", ".xlsx", ".ods"]);

/** True for a name whose ending says that it is a table, packed or not. */
export function isNameOfTable(file: string): boolean {
  return tables.has(extname(file.replace(/\.gz$/i, "")).toLowerCase());
}
