/** A part of a picture, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a grey picture (PGM, binary, a byte a pixel) that is not white, with a margin; undefined of a white one. */
export function inked(pgm: Uint8Array, margin: number): Box | undefined {
  const { width, height, pixels } = readPgm(pgm);
  const isInk = (x: number, y: number) => (pixels[y * width + x] ?? 255) < 250;
  const columns = range(width).filter((x) => range(height).some((y) => isInk(x, y)));
  const rows = range(height).filter((y) => range(width).some((x) => isInk(x, y)));
  const [left, right, top, bottom] = [columns[0], columns.at(-1), rows[0], rows.at(-1)];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return undefined;
  const [x, y] = [Math.max(0, left - margin), Math.max(0, top - margin)];
  return {
    x,
    y,
    width: Math.min(width, right + 1 + margin) - x,
    height: Math.min(height, bottom + 1 + margin) - y,
  };
}

function readPgm(pgm: Uint8Array): { width: number; height: number; pixels: Uint8Array } {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(pgm.subarray(0, 64)).toString("latin1"));
  if (!head) throw new Error("A grey picture must begin with P5, its size and 255.");
  return { width: Number(head[1]), height: Number(head[2]), pixels: pgm.subarray(head[0].length) };
}

const range = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);
