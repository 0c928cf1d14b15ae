import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The parts of a workbook, by their path in the zip. Changed in place while a workbook is finished. */
export type Parts = Record<string, Uint8Array>;

export const unpack = (bytes: Uint8Array): Parts => unzipSync(bytes);

export function readPart(parts: Parts, path: string): string {
  const bytes = parts[path];
  if (!bytes) throw new Error(`The workbook has no part "${path}".`);
  return strFromU8(bytes);
}

export function writePart(parts: Parts, path: string, xml: string): void {
  parts[path] = strToU8(xml);
}

const contentTypes = "[Content_Types].xml";

/** The type of a part that is added: without it the workbook can't be opened. */
export function declareType(parts: Parts, path: string, type: string): void {
  const declared = `<Override PartName="/${path}" ContentType="${type}"/></Types>`;
  writePart(parts, contentTypes, readPart(parts, contentTypes).replace("</Types>", declared));
}

/** The same parts give the same bytes on any day and machine: a zip's dates have no zone, so this is its first day everywhere. */
export function pack(parts: Parts): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const files = Object.keys(parts).filter((path) => path !== contentTypes && !path.endsWith("/"));
  const zipped: Zippable = {};
  for (const path of [contentTypes, ...files]) zipped[path] = [parts[path] ?? new Uint8Array(), { level: 6, mtime }];
  return zipSync(zipped);
}
