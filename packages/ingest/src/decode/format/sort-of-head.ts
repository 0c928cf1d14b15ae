import type { OtherSort } from "../../words/file-wording.ts";
import { textDecoder } from "../text/encoding.ts";
import { detectUtf16 } from "../text/utf-16.ts";

/** What the first bytes of a file say. Zips and compound files hold files of many sorts: their directories say more. */
export type SortOfHead = "zip" | "compound" | "gzip" | "text" | "empty" | OtherSort;

/** First bytes of the formats that are known by them. */
const signatures: readonly (readonly [SortOfHead, string])[] = [
  ["zip", "PK\u0003\u0004"],
  ["zip", "PK\u0005\u0006"],
  ["compound", "\u00d0\u00cf\u0011\u00e0"],
  ["gzip", "\u001f\u008b"],
  ["pdf", "%PDF"],
  ["rtf", "{\\rtf"],
  ["picture", "\u0089PNG"],
  ["picture", "\u00ff\u00d8\u00ff"],
  ["picture", "GIF8"],
  ["database", "SQLite format 3"],
  ["database", "\u0000\u0001\u0000\u0000Standard "],
  ["packed", "7z\u00bc\u00af"],
  ["packed", "Rar!"],
  ["packed", "BZh"],
  ["ancient-workbook", "\u0009\u0000\u0004\u0000"],
  ["ancient-workbook", "\u0009\u0002\u0006\u0000"],
  ["ancient-workbook", "\u0009\u0004\u0006\u0000"],
];

/** How much of the start of a text is looked at for what it is. */
const start = 4096;

/** The sort of a file by its first bytes, whatever its name. */
export function sortOfHead(head: Buffer): SortOfHead {
  if (head.length === 0) return "empty";
  const latin = head.toString("latin1", 0, 32);
  const known = signatures.find(([, signature]) => latin.startsWith(signature));
  if (known !== undefined) return known[0];
  const utf16 = detectUtf16(head);
  if (utf16 === undefined && isBinary(head)) return "unknown";
  return sortOfText(textDecoder(utf16 ?? "utf-8")(head).replace(/^\uFEFF/, ""));
}

function sortOfText(text: string): SortOfHead {
  if (text.trim() === "") return "empty";
  const beginning = text.slice(0, start).trimStart();
  if (/^<(!doctype\s+html|html|head|body|table|meta|style|div)\b|^MIME-Version:/i.test(beginning)) return "web-page";
  if (!/^<[a-z!?]/i.test(beginning)) return "text";
  return sortOfMarkup(beginning);
}

function sortOfMarkup(xml: string): SortOfHead {
  if (/urn:schemas-microsoft-com:office:spreadsheet|Excel\.Sheet|opendocument\.spreadsheet/.test(xml))
    return "xml-workbook";
  return /<html\b/i.test(xml) ? "web-page" : "xml";
}

/** Text has hardly a control character beside tabs and line ends; a single NUL in a table is looked at where it stands. */
function isBinary(head: Buffer): boolean {
  let controls = 0;
  for (const byte of head) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) controls += 1;
  return controls * 10 > head.length;
}
