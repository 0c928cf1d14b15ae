import type { PrintedSheet } from "../format/printed.ts";
import { type AboutBook, bookBytes } from "./book.ts";
import { checkNames } from "./names.ts";
import { finishSheet } from "./parts/finish-sheet.ts";
import { mend } from "./parts/mend.ts";
import { pack, unpack } from "./parts/package.ts";

/** The bytes of an .xlsx: the same for the same sheets, on any day and machine. */
export async function write(sheets: readonly PrintedSheet[], about: AboutBook): Promise<Uint8Array> {
  checkNames(sheets);
  const parts = unpack(await bookBytes(sheets, about));
  mend(parts);
  for (const [at, sheet] of sheets.entries()) finishSheet(parts, sheets, sheet, at + 1);
  return pack(parts);
}
