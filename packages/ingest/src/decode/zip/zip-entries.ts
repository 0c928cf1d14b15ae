import { open } from "node:fs/promises";
import { DamagedError } from "../damaged-error.ts";
import { CrowdedError } from "./crowded-error.ts";
import { findDirectory } from "./find-directory.ts";

/** A file inside a zip, as the zip's directory states it: nothing of it is believed before it is unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** True for one that needs a password. */
  readonly locked: boolean;
  /** 0 stored, 8 deflated: all others are refused. */
  readonly method: number;
  /** Bytes in the zip, and once unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

/** Bytes of an entry of the directory before its name. Source: PKWARE's APPNOTE, section 4.3.12. */
const fixedPart = 46;
const signature = 0x02014b50;

/** More than any workbook has; each costs work before anything is known of the file. */
const mostEntries = 20_000;

/**
 * The entries of a zip by their names. Throws a DamagedError where there is no directory, or entries share their bytes,
 * and a CrowdedError where there are too many.
 */
export async function zipEntries(path: string): Promise<ReadonlyMap<string, ZipEntry>> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const { bytes, count } = await findDirectory(handle, size);
    if (count > mostEntries) throw new CrowdedError();
    const entries = readEntries(bytes, count);
    const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
    if (packed > size) throw new DamagedError("entries can't hold more than the zip does");
    return new Map(entries.map((entry) => [entry.name, entry]));
  } finally {
    await handle.close();
  }
}

function readEntries(bytes: Buffer, count: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + fixedPart > bytes.length || bytes.readUInt32LE(at) !== signature)
      throw new DamagedError("an entry is cut");
    entries.push(readEntry(bytes, at));
    at += fixedPart + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function readEntry(bytes: Buffer, at: number): ZipEntry {
  const nameEnd = at + fixedPart + bytes.readUInt16LE(at + 28);
  return {
    // Some writers of Windows put backslashes.
    name: bytes.toString("utf8", at + fixedPart, nameEnd).replaceAll("\\", "/"),
    locked: (bytes.readUInt16LE(at + 8) & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    ...largeSizes(bytes, at, nameEnd),
  };
}

/** Sizes as the entry has them; those that don't fit into four bytes stand in an extra field (APPNOTE 4.5.3). */
function largeSizes(bytes: Buffer, at: number, extraAt: number): Pick<ZipEntry, "packed" | "size" | "offset"> {
  const inExtra = eightByteNumbers(bytes.subarray(extraAt, extraAt + bytes.readUInt16LE(at + 30)));
  const sized = (offset: number) => {
    const value = bytes.readUInt32LE(at + offset);
    return value === 0xffffffff ? (inExtra.shift() ?? value) : value;
  };
  const size = sized(24);
  return { size, packed: sized(20), offset: sized(42) };
}

function eightByteNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    return Array.from({ length: Math.floor(field.length / 8) }, (_, index) => Number(field.readBigUInt64LE(index * 8)));
  }
  return [];
}
