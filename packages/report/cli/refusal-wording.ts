export const allOrOne =
  'Say whose appendix it is: --partnership "Cranbrook and Paddock Wood" for one, or --all for every partnership.';

export const outIsForOne = "--out names one workbook, and can't hold those of --all. Give their folder with --out-dir.";

export const outDirIsForAll = "--out-dir is the folder for --all. Give the workbook of one partnership with --out.";

export function folderIsFile(path: string, option: string): string {
  return `${path}\n    is a file, and must be a folder.\n    Give another name with ${option}.`;
}

/** `known`: this store remembers to have written a workbook there. */
export function notOverwritten(path: string, known: boolean): string {
  const why = known
    ? "is not as it was last written: somebody has worked on it since."
    : "is there already, and nothing in this store says that it may be overwritten.";
  return `${path}\n    ${why} It was left as it is.\n    Give another name with --out, or overwrite it with --force.`;
}

export function outIsFolder(path: string): string {
  return `${path}\n    is a folder, and must be the name of a workbook.\n    Give a name that ends in .xlsx, such as ${path.replace(/[/\\]$/, "")}/appendix.xlsx.`;
}

export function badDate(option: string, given: string): string {
  return `${option} "${given}" must be a date of the calendar, written as 2008-11-03.`;
}

export function outIsNoWorkbook(path: string): string {
  return `--out "${path}" must be the name of a workbook, ending in .xlsx.`;
}

export function outIsClosed(path: string): string {
  return `${path}\n    can't be written there: this account may not write in that folder.\n    Choose another folder with --out.`;
}

export function outIsExtract(path: string): string {
  return `${path}\n    lies among the extracts and was not written by this program: it can't be overwritten.\n    Give another name with --out.`;
}

export function badYear(written: string): string {
  return `--year "${written}" must be a school year, written as 2007/08, or as 2008 for the year that ends in it.`;
}

export const nothingLoaded = "Nothing is loaded, so no workbook was written.";

export function noStoreYet(path: string): string {
  return `${path}\n    is not there: nothing has been loaded yet.\n    Run "npx lcsp refresh" first, or name another store with --store.`;
}

/** After a name or a year that the store does not hold, where this run has set rows or files aside. */
export const maySetAside =
  "It may stand in what was set aside above: mend that, and run the command again. No workbook was written.";

/** After a name that nothing bears: where the names stand. */
export function listsNames(what: string): string {
  return what === "partnership" || what === "indicator" ? ` "npx lcsp list ${what}s" shows them.` : "";
}
