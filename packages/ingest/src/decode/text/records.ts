import { createReadStream } from "node:fs";
import { CsvError } from "csv-parse";
import type { Delimiter } from "./delimiter.ts";
import { type Encoding, textDecoder } from "./encoding.ts";
import { RecordReader } from "./record-reader.ts";

/** The quote that opened in this record (the first is 1) never closed: all that follows it is lost. */
export interface UnclosedQuote {
  readonly unclosedIn: number;
}

/** Records of a delimited file, a batch for each piece read from disk. An unclosed quote is the last batch. */
export async function* records(
  path: string,
  encoding: Encoding,
  delimiter: Delimiter,
): AsyncGenerator<readonly string[][] | UnclosedQuote> {
  const reader = new RecordReader(delimiter);
  const decode = textDecoder(encoding);
  let count = 0;
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: 1 << 18 })) {
      const batch = reader.take(decode(bytes));
      count += batch.length;
      yield batch;
    }
    const rest = reader.take(decode());
    count += rest.length;
    yield [...rest, ...(await reader.end())];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { unclosedIn: count + 1 };
  }
}
