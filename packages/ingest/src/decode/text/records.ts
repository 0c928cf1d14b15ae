import { CsvError } from "csv-parse";
import type { Delimiter } from "./delimiter.ts";
import { type Encoding, textDecoder } from "./encoding.ts";
import { RecordReader } from "./record-reader.ts";
import { type TextSource, textBytes } from "./text-source.ts";

/** A delimited text, and how it is written. Plain: it can be handed to another thread. */
export interface Delimited {
  readonly source: TextSource;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

/** The record (the first is 1) at which reading ended: its quotation mark never closes, or it runs on and on. */
export interface EndedAt {
  readonly record: number;
  readonly because: "quote-unclosed" | "row-endless";
}

/** Records of a delimited text, a batch for each piece read from disk. What ended the reading early is the last batch. */
export async function* records({
  source,
  encoding,
  delimiter,
}: Delimited): AsyncGenerator<readonly string[][] | EndedAt> {
  const reader = new RecordReader(delimiter);
  const decode = textDecoder(encoding);
  try {
    for await (const bytes of textBytes(source)) yield reader.take(decode(bytes));
    const rest = reader.take(decode());
    yield [...rest, ...(await reader.end())];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const because = error.code === "CSV_MAX_RECORD_SIZE" ? "row-endless" : "quote-unclosed";
    yield { record: reader.whole + 1, because };
  } finally {
    reader.close();
  }
}
