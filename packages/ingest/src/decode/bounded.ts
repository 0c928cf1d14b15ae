/** How much a packed file or part may hold. */
export interface Bounds {
  /** Bytes once unpacked. */
  readonly most: number;
}

/** Unpacked bytes to each packed one: tables reach 30, deflate itself 1,032 over bytes that are all alike. */
const mostToOne = 250;

/** Below this many unpacked bytes no ratio is looked at: a short table of blanks packs very well. */
const alwaysAllowed = 16 << 20;

/** What unpacks to more than a table can need: a mistake or an attack. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/** Passes unpacked bytes on, and throws a TooLargeError at the first piece that goes beyond the bounds. */
export async function* bounded(
  pieces: AsyncIterable<Buffer>,
  { most }: Bounds,
  packedSize: number,
): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (isTooLarge(size, most, packedSize)) throw new TooLargeError();
    yield piece;
  }
}

function isTooLarge(size: number, most: number, packedSize: number): boolean {
  return size > most || (size > alwaysAllowed && size > packedSize * mostToOne);
}
