import { CsvError, type Parser, parse } from "csv-parse";
import type { Delimiter } from "./delimiter.ts";
import { PlainReader } from "./plain-reader.ts";
import type { TextRecord } from "./text-record.ts";

/** One set of options for every file but for the delimiter: csv-parse is much slower where several are used in one process. */
const options = {
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: false,
  // The rest of the file would be held in memory while a quotation mark that closes is looked for.
  max_record_size: 1 << 20,
};

/**
 * Turns a delimited text in UTF-8, piece by piece, into records. Plain lines are split; csv-parse reads from the first on
 * that is not.
 */
export class RecordReader {
  readonly #delimiter: Delimiter;
  readonly #plain: PlainReader;
  #rest: Buffer = Buffer.alloc(0);
  #split = 0;
  #parser: Parser | undefined;

  constructor(delimiter: Delimiter) {
    this.#delimiter = delimiter;
    this.#plain = new PlainReader(delimiter);
  }

  /** Whole records so far, also where a record that is none came after them. */
  get whole(): number {
    return this.#split + (this.#parser?.info.records ?? 0);
  }

  /**
   * The records that end within the bytes so far; the bytes may be written over afterwards. Throws a CsvError where one
   * grows beyond every measure.
   */
  take(bytes: Buffer): TextRecord[] {
    if (this.#parser !== undefined) return parsed(this.#parser, bytes);
    const whole = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const { records, end, isStuck } = this.#plain.read(whole);
    this.#rest = Buffer.from(whole.subarray(end));
    this.#split += records.length;
    if (!isStuck && this.#rest.length <= options.max_record_size) return records;
    return [...records, ...parsed(this.#startParser(), this.#rest)];
  }

  /** The records that the end of the file ends. Throws a CsvError where a quotation mark never closes. */
  async end(): Promise<TextRecord[]> {
    const records = this.#parser === undefined ? parsed(this.#startParser(), this.#rest) : [];
    this.#parser?.end();
    for await (const record of this.#parser ?? []) records.push({ cells: record });
    return records;
  }

  /** Lets go of what a reading that ends early has not read. */
  close(): void {
    this.#parser?.destroy();
  }

  #startParser(): Parser {
    const parser = parse({ ...options, delimiter: this.#delimiter });
    // Without a listener Node ends the process; what went wrong is looked at after each piece.
    parser.on("error", () => undefined);
    this.#parser = parser;
    return parser;
  }
}

/** All records that the parser holds: reading them one await each takes a sixth longer. It keeps what it is given: a copy. */
function parsed(parser: Parser, bytes: Buffer): TextRecord[] {
  parser.write(Buffer.from(bytes));
  const records: TextRecord[] = [];
  for (let record = parser.read(); record !== null; record = parser.read()) records.push({ cells: record });
  if (parser.errored instanceof CsvError) throw parser.errored;
  return records;
}
