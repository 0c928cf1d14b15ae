import { createReadStream } from "node:fs";
import { decodeWindows1252 } from "./windows-1252.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** How a text file is written: by its byte order mark, else UTF-8 where all of it is UTF-8, else Windows-1252. */
export async function detectEncoding(path: string, head: Buffer): Promise<Encoding> {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return (await isUtf8(path)) ? "utf-8" : "windows-1252";
}

/** One curly apostrophe at the end of a file decides as much as one at its start: the whole file is looked at. */
async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 }))
      decoder.decode(bytes, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Turns the bytes of a file into text piece by piece; the last call has no bytes. A byte order mark is dropped. */
export function textDecoder(encoding: Encoding): (bytes?: Buffer) => string {
  if (encoding === "windows-1252") return (bytes) => (bytes ? decodeWindows1252(bytes) : "");
  const decoder = new TextDecoder(encoding);
  return (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
}
