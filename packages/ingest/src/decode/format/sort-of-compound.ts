import type { OtherSort } from "../../words/file-wording.ts";

/** What a compound file can be: a workbook, one that can't be looked into, or something else. */
export type SortOfCompound = "old-workbook" | "locked" | "damaged" | OtherSort;

/** Streams that only one sort of compound file has; a workbook may hold a document, so the first that is there decides. */
const marks: readonly (readonly [SortOfCompound, string])[] = [
  ["locked", "EncryptedPackage"],
  ["old-workbook", "Workbook"],
  ["old-workbook", "Book"],
  ["document", "WordDocument"],
  ["presentation", "PowerPoint Document"],
];

/** What a compound file is, the format of Office before 2007, by the names in its directory. */
export function sortOfCompound(bytes: Buffer): SortOfCompound {
  return marks.find(([, name]) => hasStream(bytes, name))?.[0] ?? (isCut(bytes) ? "damaged" : "unknown");
}

/** True where the file ends before its directory begins. Source: MS-CFB, section 2.2. */
function isCut(bytes: Buffer): boolean {
  if (bytes.length < 512) return true;
  const sectorSize = 2 ** bytes.readUInt16LE(30);
  return (bytes.readUInt32LE(48) + 1) * sectorSize >= bytes.length;
}

/**
 * True where the directory has the stream. An entry has 128 bytes: the name in UTF-16, and after 64 bytes its length
 * with the zero at its end. Source: MS-CFB, section 2.6.1.
 */
function hasStream(bytes: Buffer, name: string): boolean {
  const written = Buffer.from(`${name}\0`, "utf16le");
  for (let at = bytes.indexOf(written); at >= 0; at = bytes.indexOf(written, at + 1)) {
    if (at % 128 === 0 && at + 66 <= bytes.length && bytes.readUInt16LE(at + 64) === written.length) return true;
  }
  return false;
}
