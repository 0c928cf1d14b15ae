import { type Encoding, textDecoder } from "./encoding.ts";
import { type TextSource, textBytes } from "./text-source.ts";

const mark = Buffer.from("\ufeff");

/** The bytes of a text in UTF-8, whatever it is written in, without a byte order mark. */
export async function* utf8Bytes(source: TextSource, encoding: Encoding): AsyncGenerator<Buffer> {
  if (encoding === "utf-8") {
    yield* withoutMark(textBytes(source));
    return;
  }
  const decode = textDecoder(encoding);
  for await (const bytes of textBytes(source)) yield Buffer.from(decode(bytes));
  yield Buffer.from(decode());
}

async function* withoutMark(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const bytes of pieces) {
    // No piece of a file is shorter than a mark but the last.
    yield isFirst && bytes.subarray(0, mark.length).equals(mark) ? bytes.subarray(mark.length) : bytes;
    isFirst = false;
  }
}
