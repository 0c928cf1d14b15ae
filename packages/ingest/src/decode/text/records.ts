import { CsvError } from "csv-parse";
import type { Delimited } from "./delimited.ts";
import { RecordReader } from "./record-reader.ts";
import type { TextRecord } from "./text-record.ts";
import { utf8Bytes } from "./utf-8-bytes.ts";

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
}: Delimited): AsyncGenerator<readonly TextRecord[] | EndedAt> {
  const reader = new RecordReader(delimiter);
  try {
    for await (const bytes of utf8Bytes(source, encoding)) yield reader.take(bytes);
    yield await reader.end();
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const because = error.code === "CSV_MAX_RECORD_SIZE" ? "row-endless" : "quote-unclosed";
    yield { record: reader.whole + 1, because };
  } finally {
    reader.close();
  }
}
