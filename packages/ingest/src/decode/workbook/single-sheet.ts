import { unzipSync, zipSync } from "fflate";
import { supportingParts } from "./parts.ts";

/** How large the parts of a workbook may be once inflated, in bytes: a larger one is a mistake or an attack. */
export const largestInflated = 1 << 30;

/** Parts whose sizes sum to more than `largestInflated`. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/**
 * A zip with one sheet and what it needs, in the order in which the streaming reader can use it: it resolves names,
 * texts and date formats only of what stands before the sheet, and writers put the parts in any order.
 */
export function singleSheet(bytes: Uint8Array, part: string): Uint8Array {
  const wanted = [...Object.values(supportingParts), part];
  let inflated = 0;
  const parts = unzipSync(bytes, {
    filter: (entry) => {
      if (!wanted.includes(entry.name)) return false;
      inflated += entry.originalSize;
      if (inflated > largestInflated) throw new TooLargeError(part);
      return true;
    },
  });
  const ordered: Record<string, Uint8Array> = {};
  for (const name of Object.values(supportingParts)) ordered[name] = parts[name] ?? emptyPart(name);
  ordered[sheetName] = parts[part] ?? emptyPart(part);
  return zipSync(ordered, { level: 0 });
}

/** The name by which the reader knows a sheet's part. */
const sheetName = "xl/worksheets/sheet1.xml";

const encoder = new TextEncoder();

/** A workbook without texts or styles lacks those parts; the reader then never takes the sheet directly. */
function emptyPart(name: string): Uint8Array {
  if (name === supportingParts.strings) return encoder.encode("<sst/>");
  if (name === supportingParts.styles) return encoder.encode("<styleSheet/>");
  throw new Error(`a workbook has the part ${name}`);
}
