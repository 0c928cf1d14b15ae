import { ColumnTexts } from "./column-texts.ts";
import type { Delimiter } from "./delimiter.ts";
import { PlainPage } from "./plain-page.ts";
import { PlainRow } from "./plain-row.ts";

/** What reading a piece of text line by line came to. */
export interface PlainRecords {
  readonly records: PlainRow[];
  /** Where reading stopped: at a record that has not ended yet, or at one that is not plain. */
  readonly end: number;
  /** True where the record at `end` is not plain: only a parser that knows every rule can read on. */
  readonly isStuck: boolean;
}

const nul = 0;
const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Columns whose texts have numbers, at most: those of the widest extract, several times over. */
const mostColumns = 1000;

/**
 * Splits text in UTF-8 into records as long as that takes no more than looking for the next delimiter, which is several
 * times faster than minding every rule. A line is plain where each of its quoted fields opens at the field's start,
 * closes at its end and runs over no line end, and where no character is NUL.
 */
export class PlainReader {
  readonly #delimiter: number;
  /** 1 for each byte at which a field may end. */
  readonly #ends = new Uint8Array(256);
  readonly #columns: ColumnTexts[] = [];
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  #page = new PlainPage(this.#columns, 0);

  constructor(delimiter: Delimiter) {
    this.#delimiter = delimiter.charCodeAt(0);
    for (const byte of [this.#delimiter, quote, lineFeed, carriageReturn, nul]) this.#ends[byte] = 1;
  }

  /** The whole records at the start of the bytes. */
  read(bytes: Buffer): PlainRecords {
    this.#bytes = bytes;
    this.#at = 0;
    // As many cells as the piece before had: most pieces are alike.
    this.#page = new PlainPage(this.#columns, this.#page.size);
    const records: PlainRow[] = [];
    for (let end = 0; ; end = this.#at) {
      const record = this.#record();
      if (typeof record === "string") return { records, end, isStuck: record === "not plain" };
      records.push(record);
    }
  }

  /** The record from here on, with the line end behind it. */
  #record(): PlainRow | "not plain" | "unended" {
    const bytes = this.#bytes;
    const page = this.#page;
    const start = page.size;
    for (let column = 0; ; column += 1) {
      if (bytes[this.#at] !== quote) this.#takeBare(column);
      else if (!this.#takeQuoted()) return "not plain";
      if (this.#at >= bytes.length) return "unended";
      const byte = bytes[this.#at];
      this.#at += 1;
      if (byte === this.#delimiter) continue;
      if (byte === lineFeed) return new PlainRow(page, start, page.size - start);
      if (byte !== carriageReturn) return "not plain";
      // A carriage return at the very end may be the first half of a line end.
      if (this.#at >= bytes.length) return "unended";
      if (bytes[this.#at] === lineFeed) this.#at += 1;
      return new PlainRow(page, start, page.size - start);
    }
  }

  /** Takes the field from here on, up to a byte that may end one. */
  #takeBare(index: number): void {
    const bytes = this.#bytes;
    const ends = this.#ends;
    const start = this.#at;
    const size = bytes.length;
    let at = start;
    let hash = 0;
    for (; at < size; at += 1) {
      const byte = bytes[at] ?? 0;
      if (ends[byte] === 1) break;
      hash = Math.imul(hash ^ byte, 0x9e3779b1);
    }
    this.#at = at;
    if (at === size) return;
    const number = this.#columnAt(index)?.numberOf(bytes, start, at, hash) ?? -1;
    if (number === -1) this.#page.addSingle(bytes.toString("utf8", start, at));
    else this.#page.add(number);
  }

  /** Takes the field between the quotation mark here and the one that closes it; false where it is not plain. */
  #takeQuoted(): boolean {
    const bytes = this.#bytes;
    const start = this.#at + 1;
    let close = bytes.indexOf(quote, start);
    while (close !== -1 && bytes[close + 1] === quote) close = bytes.indexOf(quote, close + 2);
    this.#at = close === -1 ? bytes.length : close + 1;
    const text = bytes.toString("utf8", start, close === -1 ? bytes.length : close);
    this.#page.addSingle(text.replaceAll('""', '"'));
    return !/[\r\n\0]/.test(text);
  }

  #columnAt(index: number): ColumnTexts | undefined {
    // Columns whose fields were all quoted so far have none yet.
    while (this.#columns.length <= index && index < mostColumns) this.#columns.push(new ColumnTexts());
    return this.#columns[index];
  }
}
