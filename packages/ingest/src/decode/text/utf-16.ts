export type Utf16 = "utf-16le" | "utf-16be";

/** Characters that are looked at where no mark says how the text is written. */
const sample = 2048;

/**
 * The order of the bytes of a text in UTF-16; undefined for any other. Without a mark it is told by its zeros: in
 * Western text nearly every second byte is one, and no other.
 */
export function detectUtf16(head: Buffer): Utf16 | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const pairs = Math.min(sample, head.length >> 1);
  if (pairs === 0) return undefined;
  const [first, second] = [zerosFrom(head, 0, pairs), zerosFrom(head, 1, pairs)];
  if (second > pairs * 0.7 && first < pairs * 0.05) return "utf-16le";
  return first > pairs * 0.7 && second < pairs * 0.05 ? "utf-16be" : undefined;
}

function zerosFrom(head: Buffer, start: number, pairs: number): number {
  let zeros = 0;
  for (let pair = 0; pair < pairs; pair += 1) if (head[start + pair * 2] === 0) zeros += 1;
  return zeros;
}
