import type { Random } from "../../fixtures/make-kent/random.ts";

/** Pieces on which readers of tables have stumbled. */
const pieces = [
  ...['"', '""', ",", "\t", ";", "\r", "\n", "\r\n", "\0", "\uFEFF", "=", "'", " ", "\u00a0"],
  ...["<", ">", "</", "/>", "&", "&amp;", "&#0;", "&#x110000;", "<![CDATA[", "<!--", "<?", "<!DOCTYPE x [", "]]>"],
  ...["0", "-1", "1e999", "NaN", "99999999", "1048577", "4294967295", "A0", "ZZZ9", "XFD1048576", "XFE1"],
  ...['r="1"', 't="s"', 's="99"', 'table:number-rows-repeated="1048576"', 'table:number-columns-repeated="16384"'],
  ...["PK\u0003\u0004", "PK\u0005\u0006", "\u00ff\u00ff\u00ff\u00ff", "\u0000\u0000\u0000\u0000", "\u00fe\u00ff"],
].map((piece) => Buffer.from(piece, "latin1"));

type Change = (bytes: Buffer, random: Random) => Buffer;

const changes: readonly Change[] = [
  function flipBit(bytes, random) {
    const changed = Buffer.from(bytes);
    const at = random.below(bytes.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    return changed;
  },
  function setByte(bytes, random) {
    const changed = Buffer.from(bytes);
    changed[random.below(bytes.length)] = random.below(256);
    return changed;
  },
  function insertPiece(bytes, random) {
    const at = random.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), random.pick(pieces), bytes.subarray(at)]);
  },
  function overwriteWithPiece(bytes, random) {
    const at = random.below(bytes.length + 1);
    const piece = random.pick(pieces);
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + piece.length)]);
  },
  function replaceNumber(bytes, random) {
    const text = bytes.toString("latin1");
    const numbers = [...text.matchAll(/\d+/g)];
    if (numbers.length === 0) return bytes;
    const { index, 0: number } = random.pick(numbers);
    return Buffer.concat([bytes.subarray(0, index), random.pick(pieces), bytes.subarray(index + number.length)]);
  },
  function takeOut(bytes, random) {
    const at = random.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random.below(64))]);
  },
  function repeat(bytes, random) {
    const at = random.below(bytes.length);
    const piece = bytes.subarray(at, at + random.below(200));
    return Buffer.concat([
      bytes.subarray(0, at),
      ...Array.from({ length: 2 + random.below(9) }, () => piece),
      bytes.subarray(at),
    ]);
  },
  function cutShort(bytes, random) {
    return bytes.subarray(0, random.below(bytes.length));
  },
];

/** Bytes with one to eight things wrong with them, the same for the same stream of random numbers. */
export function damageBytes(whole: Uint8Array, random: Random): Buffer {
  let bytes = Buffer.from(whole);
  for (let count = 1 + random.below(8); count > 0 && bytes.length > 0; count -= 1) {
    bytes = Buffer.from(random.pick(changes)(bytes, random));
  }
  return bytes;
}
