import type { Bounds } from "../bounded.ts";
import { type XmlListener, XmlScanner } from "../xml/xml-scanner.ts";
import { unpackPart, type Zip } from "./zip.ts";

/** Tells the listener of a part of a zip from its first tag to its last; pauses after each piece, for what it gathered. */
export async function* scanPieces(zip: Zip, part: string, bounds: Bounds, listener: XmlListener): AsyncGenerator<void> {
  const scanner = new XmlScanner(listener);
  for await (const piece of unpackPart(zip, part, bounds)) {
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
