import { isUtf8 } from "node:buffer";

/** One curly apostrophe at the end of a file decides as much as one at its start: the whole file is looked at. */
export async function isUtf8Text(pieces: AsyncIterable<Buffer>): Promise<boolean> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const bytes of pieces) {
    const whole = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    const end = endOfCharacters(whole);
    if (!isUtf8(whole.subarray(0, end))) return false;
    rest = Buffer.from(whole.subarray(end));
  }
  return isUtf8(rest);
}

/** Where the last character starts, if it has more bytes than one and may go on in the next piece; else the end. */
function endOfCharacters(bytes: Buffer): number {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 3); at -= 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0xc0) return at;
    if (byte < 0x80) return bytes.length;
  }
  return bytes.length;
}
