import type { Finding } from "../finding.ts";
import { fact, file, grouped, type Words, warning } from "./words.ts";

const saveAsTable = "Open it in the program that it belongs to, and save the table as .xlsx or .csv.";
const openInExcel = "Open it in Excel, and save the table as .xlsx.";
const unpack = "Unpack it, and load the tables in it.";

/** What a file can be that is no table: its name for people, and what to do. */
const others = {
  "web-page": ["a web page, whatever its name ends in", openInExcel],
  "xml-workbook": ["a workbook saved as XML", openInExcel],
  "binary-workbook": ["a binary workbook (.xlsb)", openInExcel],
  "ancient-workbook": ["a workbook of Excel 4 or earlier", openInExcel],
  xml: ["an XML file", saveAsTable],
  pdf: ["a PDF document", "Ask its publisher for the table itself, as .xlsx or .csv."],
  rtf: ["a document in rich text", saveAsTable],
  document: ["a document of a word processor", saveAsTable],
  presentation: ["a presentation", saveAsTable],
  picture: ["a picture", "Ask its publisher for the table itself, as .xlsx or .csv."],
  database: ["a database", saveAsTable],
  zip: ["a zip of other files", unpack],
  packed: ["a packed file with something other than text in it", unpack],
  unknown: ["neither", saveAsTable],
} as const satisfies Record<string, readonly [what: string, mend: string]>;

/** What a file is that is no table. */
export type OtherSort = keyof typeof others;

function other(finding: Finding): readonly [string, string] {
  return Object.entries(others).find(([sort]) => sort === finding.facts?.["sort"])?.[1] ?? others.unknown;
}

/** Words of the findings about files as a whole: where they lie, what they are, and whether they can be unpacked. */
export const fileWords = {
  "file-missing": file(
    () => "There is no file or folder of this name.",
    () => "Check the name and the folder.",
  ),
  "file-closed": file(
    () => "This file or folder can't be read: it is open to others only.",
    () => "Ask its owner for leave to read it, or copy it to a folder of your own.",
  ),
  "file-busy": file(
    () =>
      "This file can't be read just now: another program holds it, or the drive that it is kept on does not answer.",
    () => "Close it in Excel, or have OneDrive keep it on this computer, and try again.",
  ),
  "file-is-folder": file(
    () => "This must be a file, and it is a folder.",
    () => "Rename the folder, or put the file here that was meant. What lies in the folder is read.",
  ),
  "file-no-file": file(
    () => "This must be a file, and it is a pipe, a socket or a device.",
    () => "Save what comes out of it as a file, and load that.",
  ),
  "link-not-followed": warning(
    () => "This is a link to another place, and links inside a folder are not followed.",
    () => "If what it points to is meant, copy it here, or name it beside the folder.",
  ),
  "file-packed": warning(
    () => "This is packed, and what is in it is not read.",
    () => "If it holds extracts, unpack it, and load the tables in it.",
  ),
  "file-halfway": warning(
    () => "This is a download or a copy that has not ended: it is not read.",
    () => "Wait until it has, or download it again.",
  ),
  "workbook-open": warning(
    () => "This workbook is open in Excel: it is read as it was saved last.",
    () => "Save and close it, and run the command again. If it is open nowhere, delete the file ~$ beside it.",
  ),
  "workbook-ours": warning(
    () => "This is a workbook that this program wrote: it is no extract, and is not read.",
    () => "Nothing needs doing. Keep it in another folder if this line is in the way.",
  ),
  "table-pivot": file(
    () => "This looks like a pivot table: it counts rows, and must be those rows themselves.",
    () =>
      "Export the rows behind it, or copy them to a sheet of their own: one row of headings, then a row for each record.",
  ),
  "sheet-hidden": warning(
    (finding) => `This sheet is hidden, and looks like a table of ${fact(finding, "kind")}: it is not read.`,
    () => "If it is meant, show it in Excel, save the workbook, and load it again.",
  ),
  "rows-hidden": warning(
    (finding) =>
      `${grouped(finding, "rows")} of its rows ${finding.facts?.["rows"] === 1 ? "is" : "are"} hidden in Excel, by hand or by a filter: hidden rows count like the others.`,
    () => "Nothing needs doing if they should. If not, delete what must not count, and load the file again.",
  ),
  "folder-without-tables": file(
    () => "This folder must hold extracts, and holds no table.",
    () => "Check the folder's name, or put the extracts into it.",
  ),
  "file-empty": file(
    ({ place }) => `There is nothing in this ${place.sheet === undefined ? "file" : "sheet"}.`,
    () => "Export or copy it again; if it is kept in OneDrive, have it kept on this computer too.",
  ),
  "file-no-table": file(
    (finding) => `This must be a workbook or a text file with a table, and it is ${other(finding)[0]}.`,
    (finding) => other(finding)[1],
  ),
  "workbook-locked": file(
    () => "This workbook is locked with a password, and must open without one.",
    () => "Open it in Excel, take the password off (File, Info, Protect Workbook), and save it.",
  ),
  "workbook-damaged": file(
    () => "This workbook is damaged: part of it is missing or can't be read.",
    () => "Copy or download it again; if Excel can open it, save it anew as .xlsx.",
  ),
  "workbook-too-large": file(
    (finding) =>
      finding.facts === undefined
        ? "This workbook needs far more memory than a table does."
        : `A workbook of this form (${fact(finding, "form")}) is read as a whole, and can't have more than ${fact(finding, "most")}.`,
    (finding) =>
      finding.facts === undefined
        ? "Delete the empty formatted rows below its table, or save the table as .csv."
        : "Open it and save the table as .xlsx or .csv: these are read row by row, whatever their size.",
  ),
  "workbook-declares": file(
    () => "This workbook declares entities of its own: no workbook does, and they can be used to do harm.",
    () => "Ask its publisher about it; if it is meant, open it in Excel and save it anew as .xlsx.",
  ),
  "gzip-damaged": file(
    () => "This packed file (.gz) is damaged: it can't be unpacked to its end.",
    () => "Copy or download it again.",
  ),
  "gzip-too-large": file(
    () => "This packed file (.gz) unpacks to far more than a table can need.",
    () => "If it is meant, unpack it, look at it, and load the text file in it.",
  ),
  "sheets-hidden": file(
    () => "Every sheet of this workbook is hidden, and hidden sheets are not read.",
    () => "Show the sheet with the table in Excel, and save the workbook.",
  ),
  "quote-unclosed": file(
    () => 'A quotation mark opens in this row and must close; no other " follows that closes it.',
    () => "Close the quotation mark, or take it out, and load the file again.",
  ),
  "row-endless": file(
    () => "This row runs on for more than 1 MB: a quotation mark opens in it and must close, or this is no table.",
    () => "Close the quotation mark, or take it out, and load the file again.",
  ),
  "row-too-wide": file(
    (finding) =>
      `This row has ${Number(fact(finding, "cells")).toLocaleString("en-GB")} cells, and can't have more than 16,384.`,
    () => "Export the table again with the columns that are needed.",
  ),
  "text-with-nul": file(
    () => "This row holds a character without meaning (NUL): the file was damaged on its way, or is no text.",
    () => "Export or copy it again; if that does not help, open it in Excel and save it as .xlsx.",
  ),
} satisfies Record<string, Words>;

/** What stands for a cell's value where the workbook holds none. */
export const cellWording = { withoutResult: "formula without a result" } as const;
