import type { Bounds } from "../bounded.ts";
import { DamagedError } from "../damaged-error.ts";
import { unpack } from "./unpack.ts";
import type { ZipEntry } from "./zip-entries.ts";

/** A zip whose parts are read one by one. */
export interface Zip {
  readonly path: string;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/** A part of a zip, piece by piece. Throws a DamagedError where it is not there. */
export function unpackPart({ path, entries }: Zip, part: string, bounds: Bounds): AsyncGenerator<Buffer> {
  const entry = entries.get(part);
  if (entry === undefined) throw new DamagedError(`a workbook has the part ${part}`);
  return unpack(path, entry, bounds);
}

/** A part of a zip as a whole. */
export async function unpackWhole(zip: Zip, part: string, bounds: Bounds): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of unpackPart(zip, part, bounds)) pieces.push(piece);
  return Buffer.concat(pieces);
}
