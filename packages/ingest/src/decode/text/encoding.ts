import { isUtf8Text } from "./is-utf-8-text.ts";
import { type TextSource, textBytes } from "./text-source.ts";
import { detectUtf16, type Utf16 } from "./utf-16.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

export type Encoding = "utf-8" | Utf16 | "windows-1252";

/** How a text is written: UTF-16 by its mark or its zeros, else UTF-8 where all of it is UTF-8, else Windows-1252. */
export async function detectEncoding(source: TextSource, head: Buffer): Promise<Encoding> {
  return detectUtf16(head) ?? ((await isUtf8Text(textBytes(source))) ? "utf-8" : "windows-1252");
}

/** Turns the bytes of a file into text piece by piece; the last call has no bytes. A byte order mark is dropped. */
export function textDecoder(encoding: Encoding): (bytes?: Buffer) => string {
  if (encoding === "windows-1252") return (bytes) => (bytes ? decodeWindows1252(bytes) : "");
  const decoder = new TextDecoder(encoding);
  return (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
}
