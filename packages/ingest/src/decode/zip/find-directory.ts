import type { FileHandle } from "node:fs/promises";
import { DamagedError } from "../damaged-error.ts";

/** Length of the record that ends a zip, without its comment, and the longest comment. Source: APPNOTE 4.3.16. */
const endRecord = 22;
const longestComment = 0xffff;
const signature = Buffer.from("PK\u0005\u0006", "latin1");

/** The same of a zip whose numbers don't fit in: a locator before the end leads to a record with longer ones (4.3.14, 4.3.15). */
const locator = 20;
const locatorSignature = 0x07064b50;
const longRecord = 56;
const longSignature = 0x06064b50;

/** Where the directory of a zip lies, and how many entries it has. */
interface Extent {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** The directory at the end of a zip of `size` bytes. */
export async function findDirectory(
  handle: FileHandle,
  size: number,
): Promise<{ readonly bytes: Buffer; readonly count: number }> {
  const tailStart = Math.max(0, size - endRecord - longestComment - locator);
  const tail = await readAt(handle, tailStart, size);
  const at = tail.lastIndexOf(signature, Math.max(0, tail.length - endRecord));
  if (at < 0) throw new DamagedError("a zip ends with its directory");
  const { start, end, count } = (await longExtent(handle, tail, at, size)) ?? extentAt(tail, at);
  if (start > end || end > size) throw new DamagedError("a directory lies inside its zip");
  return { bytes: await readAt(handle, start, end), count };
}

function extentAt(tail: Buffer, at: number): Extent {
  const start = tail.readUInt32LE(at + 16);
  return { start, end: start + tail.readUInt32LE(at + 12), count: tail.readUInt16LE(at + 10) };
}

/** Undefined for a zip without a locator. */
async function longExtent(handle: FileHandle, tail: Buffer, at: number, size: number): Promise<Extent | undefined> {
  if (at < locator || tail.readUInt32LE(at - locator) !== locatorSignature) return undefined;
  const place = Number(tail.readBigUInt64LE(at - locator + 8));
  if (place + longRecord > size) throw new DamagedError("a locator leads into its zip");
  const record = await readAt(handle, place, place + longRecord);
  if (record.readUInt32LE(0) !== longSignature) throw new DamagedError("a locator leads to a record");
  const start = Number(record.readBigUInt64LE(48));
  return { start, end: start + Number(record.readBigUInt64LE(40)), count: Number(record.readBigUInt64LE(32)) };
}

async function readAt(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const buffer = Buffer.alloc(end - start);
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, start);
  return buffer.subarray(0, bytesRead);
}
