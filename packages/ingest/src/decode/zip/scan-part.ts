import type { Bounds } from "../bounded.ts";
import { DamagedError } from "../damaged-error.ts";
import { type XmlListener, XmlScanner } from "../xml/xml-scanner.ts";
import { unpack } from "./unpack.ts";
import type { ZipEntry } from "./zip-entries.ts";

/** A zip whose parts are read one by one. */
export interface Zip {
  readonly path: string;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/** Tells the listener of a part of a zip from its first tag to its last; pauses after each piece, for what it gathered. */
export async function* scanPieces(zip: Zip, part: string, bounds: Bounds, listener: XmlListener): AsyncGenerator<void> {
  const entry = zip.entries.get(part);
  if (entry === undefined) throw new DamagedError(`a workbook has the part ${part}`);
  const scanner = new XmlScanner(listener);
  for await (const piece of unpack(zip.path, entry, bounds)) {
    scanner.write(piece);
    yield;
  }
  scanner.end();
}

/** Tells the listener of a part of a zip as a whole. */
export async function scanPart(zip: Zip, part: string, bounds: Bounds, listener: Partial<XmlListener>): Promise<void> {
  const whole = { ...deaf, ...listener };
  for await (const _ of scanPieces(zip, part, bounds, whole));
}

const deaf: XmlListener = { open: () => undefined, text: () => undefined, close: () => undefined };
