import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { fileBytes } from "../../collect/file-bytes.ts";
import { bounded } from "../bounded.ts";

/** A text file on disk. Plain: it can be handed to another thread. */
export interface TextSource {
  readonly path: string;
  /** Packed by gzip. */
  readonly gzipped: boolean;
}

/** A text streams by: there is room for the largest CSV that anyone has loaded, several times over. */
const most = 16 * 2 ** 30;

/**
 * Bytes of the text from its start, unpacked, in pieces: each is there until the next is asked for. Throws a TooLargeError
 * or what zlib throws for a bad .gz.
 */
export async function* textBytes({ path, gzipped }: TextSource): AsyncGenerator<Buffer> {
  if (!gzipped) {
    yield* fileBytes(path);
    return;
  }
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  // What goes wrong on the way arrives where the pieces are read.
  pipeline(createReadStream(path), unpacked, () => undefined);
  yield* bounded(unpacked, { most }, (await stat(path)).size);
}

/** The first bytes of the text: as many as are asked for, where it has so many. */
export async function textHead(source: TextSource, size: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of textBytes(source)) {
    pieces.push(Buffer.from(piece));
    length += piece.length;
    if (length >= size) break;
  }
  return Buffer.concat(pieces).subarray(0, size);
}
