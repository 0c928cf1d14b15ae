import { TooLargeError } from "../bounded.ts";
import type { Merge } from "../merged-cells.ts";
import { unpackPart } from "../zip/zip.ts";
import { sheetBounds } from "./bounds.ts";
import { columnOf } from "./column-of.ts";
import type { SheetPart, Workbook } from "./open-workbook.ts";

/** More than any table has: each is looked at again for every row that it reaches. */
const mostMerges = 100_000;

const endOfRows = "sheetData>";
const mergeTag = /<(?:\w+:)?mergeCell\s[^<>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/gi;

/**
 * The merged cells of a sheet. They are listed below its rows, and must be known before the first: the sheet is unpacked
 * once more for them, and only what follows the rows is looked at.
 */
export async function readMerges(workbook: Workbook, { part }: SheetPart): Promise<readonly Merge[]> {
  const merges: Merge[] = [];
  let rest = "";
  let isBelow = false;
  for await (const piece of unpackPart(workbook, part, sheetBounds)) {
    rest += piece.toString("latin1");
    isBelow ||= rest.includes(endOfRows);
    if (isBelow) merges.push(...mergesIn(rest));
    if (merges.length > mostMerges) throw new TooLargeError();
    rest = isBelow ? unfinishedTag(rest) : rest.slice(-endOfRows.length);
  }
  return merges;
}

function mergesIn(xml: string): readonly Merge[] {
  return [...xml.matchAll(mergeTag)].map(([, left, top, right, bottom]) => ({
    top: Number(top),
    left: (columnOf(`${left}1`) ?? 1) - 1,
    bottom: Number(bottom),
    right: (columnOf(`${right}1`) ?? 1) - 1,
  }));
}

/** What was begun by the last tag and is cut off where the piece ends; no tag that matters is long. */
function unfinishedTag(xml: string): string {
  const start = xml.lastIndexOf("<");
  return start < 0 || xml.indexOf(">", start) >= 0 ? "" : xml.slice(start, start + 4096);
}
