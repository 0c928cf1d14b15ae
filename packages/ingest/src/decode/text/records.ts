import { createReadStream } from "node:fs";
import { CsvError, type Parser, parse } from "csv-parse";
import type { Delimiter } from "./delimiter.ts";
import { type Encoding, parserInput } from "./encoding.ts";

/** One set of options for every file but for the delimiter: csv-parse is much slower where several are used in one process. */
const options = {
  bom: true,
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: false,
  max_record_size: 1 << 20,
};

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
  const parser = parse({ ...options, delimiter });
  const decode = parserInput(encoding);
  let count = 0;
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: 1 << 18 })) {
      parser.write(decode(bytes));
      const batch = drain(parser);
      count += batch.length;
      yield batch;
    }
    parser.end(decode());
    const rest: string[][] = [];
    for await (const record of parser) rest.push(record);
    yield rest;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { unclosedIn: count + 1 };
  }
}

/** All records that the parser holds: reading them one await each takes a sixth longer. */
function drain(parser: Parser): string[][] {
  const batch: string[][] = [];
  for (let record = parser.read(); record !== null; record = parser.read()) batch.push(record);
  return batch;
}
