export { assemble } from "./assemble/assemble.ts";
export { format } from "./format/format.ts";
export type { PrintedCell, PrintedSheet } from "./format/printed.ts";
export { type Finished, makeWorkbooks } from "./make-workbooks.ts";
export { makeWorkbook } from "./report.ts";
export type { Cell, Chart, Column, Missing, Sheet, Table, Tone } from "./sheet.ts";
export { type TidyFile, tidy } from "./tidy/tidy.ts";
export { writeFileSafely } from "./write/write-file-safely.ts";
