import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { PassThrough, pipeline } from "node:stream";
import { createInflateRaw } from "node:zlib";
import { type Bounds, bounded, TooLargeError } from "../bounded.ts";
import { DamagedError } from "../damaged-error.ts";
import type { ZipEntry } from "./zip-entries.ts";

/** Bytes of an entry's own header before its name. Source: APPNOTE 4.3.7. */
const fixedPart = 30;
const signature = 0x04034b50;

/**
 * An entry of a zip, piece by piece: memory does not grow with it. Throws a TooLargeError for one that states or turns
 * out to be beyond the bounds, and whatever zlib throws for one that is damaged.
 */
export async function* unpack(path: string, entry: ZipEntry, bounds: Bounds): AsyncGenerator<Buffer> {
  if (entry.size > bounds.most) throw new TooLargeError();
  if (entry.locked || (entry.method !== 0 && entry.method !== 8)) throw new DamagedError("an unknown way of packing");
  if (entry.packed === 0) return;
  const start = await contentAt(path, entry.offset);
  const unpacked = entry.method === 8 ? createInflateRaw() : new PassThrough();
  // What goes wrong on the way arrives where the pieces are read.
  pipeline(createReadStream(path, { start, end: start + entry.packed - 1 }), unpacked, () => undefined);
  yield* bounded(unpacked, bounds, entry.packed);
}

async function contentAt(path: string, offset: number): Promise<number> {
  const handle = await open(path);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(fixedPart), 0, fixedPart, offset);
    if (bytesRead < fixedPart || buffer.readUInt32LE(0) !== signature) throw new DamagedError("an entry has a header");
    return offset + fixedPart + buffer.readUInt16LE(26) + buffer.readUInt16LE(28);
  } finally {
    await handle.close();
  }
}
