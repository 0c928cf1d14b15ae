/**
 * What Windows-1252 writes with the bytes 0x80 to 0x9F; the five that it leaves open stay control characters.
 * Source: the WHATWG Encoding Standard, index windows-1252. Node 20's own decoder reads them all as control characters.
 */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Text of bytes in Windows-1252: every byte is one character, so a file may be cut anywhere. */
export function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString("latin1").replace(/[\u0080-\u009f]/g, (control) => upper.charAt(control.charCodeAt(0) - 0x80));
}
