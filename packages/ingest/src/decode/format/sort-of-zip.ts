import type { OtherSort } from "../../words/file-wording.ts";
import type { ZipEntry } from "../zip/zip-entries.ts";

/** What a zip can be: workbooks that are read, one that can't be looked into, or something else. */
export type SortOfZip = "workbook" | "open-document" | "locked" | "damaged" | OtherSort;

/** Entries that only one sort of file has. The order matters: the first that is there decides. */
const marks: readonly (readonly [name: string, SortOfZip])[] = [
  ["xl/workbook.xml", "workbook"],
  ["xl/workbook.bin", "binary-workbook"],
  ["word/document.xml", "document"],
  ["ppt/presentation.xml", "presentation"],
  ["content.xml", "open-document"],
];

/** What a zip is, by what lies in it. */
export function sortOfZip(entries: ReadonlyMap<string, ZipEntry>): SortOfZip {
  for (const [name, sort] of marks) {
    const entry = entries.get(name);
    if (entry !== undefined) return entry.locked ? "locked" : sort;
  }
  // All of Office's files have it: one that lacks its main part is a piece of a file.
  return entries.has("[Content_Types].xml") ? "damaged" : "zip";
}
