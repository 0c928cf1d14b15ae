/** What a file is, or the code of the finding that it is no table. */
export type Format = "workbook" | "text" | "file-empty" | "workbook-old" | "file-no-table";

/** First bytes of the formats that are known by them. */
const zip = Buffer.from("PK\u0003\u0004", "latin1");
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * The format by the first bytes. A compound file is a workbook of Excel 2003 or earlier, or one under a password:
 * both are saved anew by the analyst. Text with a NUL in it is no text, unless two bytes make each character.
 */
export function detectFormat(head: Buffer): Format {
  if (head.length === 0) return "file-empty";
  if (startsWith(head, zip)) return "workbook";
  if (startsWith(head, compoundFile)) return "workbook-old";
  if (isUtf16(head)) return "text";
  if (head.includes(0) || /^\uFEFF?\s*<|^%PDF/.test(head.toString("utf8", 0, 64))) return "file-no-table";
  return isWhitespace(head) ? "file-empty" : "text";
}

function startsWith(head: Buffer, bytes: Buffer): boolean {
  return head.subarray(0, bytes.length).equals(bytes);
}

function isUtf16(head: Buffer): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

function isWhitespace(head: Buffer): boolean {
  return head.toString("utf8").trim() === "";
}
