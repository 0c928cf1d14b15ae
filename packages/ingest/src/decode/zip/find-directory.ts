import type { FileHandle } from "node:fs/promises";
import { DamagedError } from "../damaged-error.ts";

/** Length of the record that ends a zip, without its comment, and the longest comment. Source: APPNOTE 4.3.16. */
const endRecord = 22;
const longestComment = 0xffff;
const signature = Buffer.from("PK\u0005\u0006", "latin1");

/** The directory at the end of a zip of `size` bytes. */
export async function findDirectory(
  handle: FileHandle,
  size: number,
): Promise<{ readonly bytes: Buffer; readonly count: number }> {
  const tail = await readAt(handle, Math.max(0, size - endRecord - longestComment), size);
  const at = tail.lastIndexOf(signature, Math.max(0, tail.length - endRecord));
  if (at < 0) throw new DamagedError("a zip ends with its directory");
  const start = tail.readUInt32LE(at + 16);
  const end = start + tail.readUInt32LE(at + 12);
  if (end > size) throw new DamagedError("a directory lies inside its zip");
  return { bytes: await readAt(handle, start, end), count: tail.readUInt16LE(at + 10) };
}

async function readAt(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const buffer = Buffer.alloc(end - start);
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, start);
  return buffer.subarray(0, bytesRead);
}
