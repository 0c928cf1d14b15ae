import type { StoredValue } from "../kinds/fields/facts.ts";
import type { Kept, KeptRow } from "./kept.ts";

/**
 * Rows on their way between threads: a value is the number of one that was sent before, so that the columns of an extract,
 * which have few distinct values, cost a few bytes a row, and equal values are one value in memory.
 */
export interface PackedRows {
  /** Of each row its number in the file, as Excel shows it. */
  readonly numbers: Int32Array<ArrayBuffer>;
  /** For each value of each row its number, from 0 on; -1 for the next of `single`, -2 less its length for the next of `texts`. */
  readonly codes: Int32Array<ArrayBuffer>;
  /** Values that have a number from now on: the next after those sent before. */
  readonly numbered: readonly (StoredValue | null)[];
  /** Values without a number that are no texts. */
  readonly single: readonly (StoredValue | null)[];
  /** Texts without a number, one after the other: one long text is sent in a fraction of the time of many short ones. */
  readonly texts: string;
}

/** Packs rows that are to be stored; what one side has packed, one `RowUnpacker` on the other side reads in the same order. */
export class RowPacker {
  readonly columns: readonly string[];
  #rows: number[] = [];
  #codes = new Int32Array(1 << 12);
  #size = 0;
  #numbered: (StoredValue | null)[] = [];
  #single: (StoredValue | null)[] = [];
  #texts: string[] = [];
  #next = 0;

  constructor(columns: readonly string[]) {
    this.columns = columns;
  }

  write(row: number, values: KeptRow): void {
    this.#rows.push(row);
    if (this.#size + values.length > this.#codes.length) this.#grow();
    const codes = this.#codes;
    let size = this.#size;
    for (const kept of values) {
      const { number } = kept;
      codes[size] = number === -1 ? this.#send(kept) : number;
      size += 1;
    }
    this.#size = size;
  }

  /** The rows since the last time. */
  handOver(): PackedRows {
    const packed = {
      numbers: Int32Array.from(this.#rows),
      codes: this.#codes.slice(0, this.#size),
      numbered: this.#numbered,
      single: this.#single,
      texts: this.#texts.join(""),
    };
    [this.#rows, this.#numbered, this.#single, this.#texts] = [[], [], [], []];
    this.#size = 0;
    return packed;
  }

  #grow(): void {
    const larger = new Int32Array(this.#codes.length * 2);
    larger.set(this.#codes);
    this.#codes = larger;
  }

  /** Sends a value that has no number yet. Returns what stands for it. */
  #send(kept: Kept): number {
    if (kept.isSingle) return this.#sendSingle(kept.value);
    kept.number = this.#next;
    this.#next += 1;
    this.#numbered.push(kept.value);
    return kept.number;
  }

  #sendSingle(value: StoredValue | null): number {
    if (typeof value === "string") {
      this.#texts.push(value);
      return -2 - value.length;
    }
    this.#single.push(value);
    return -1;
  }
}

/** Reads packed rows, in the order in which they were packed. */
export class RowUnpacker {
  readonly #columns: number;
  readonly #values: (StoredValue | null)[] = [];

  constructor(columns: number) {
    this.#columns = columns;
  }

  /** Hands each row on: its number, and its values in the order of the columns, in one array for all rows. */
  unpack(
    { numbers, codes, numbered, single, texts }: PackedRows,
    take: (row: number, values: readonly (StoredValue | null)[]) => void,
  ): void {
    for (const value of numbered) this.#values.push(value);
    const values = Array.from({ length: this.#columns }, (): StoredValue | null => null);
    let at = 0;
    let singles = 0;
    let start = 0;
    for (const row of numbers) {
      for (let column = 0; column < values.length; column += 1) {
        const code = codes[at] ?? -1;
        at += 1;
        if (code >= 0) values[column] = this.#values[code] ?? null;
        else if (code === -1) {
          values[column] = single[singles] ?? null;
          singles += 1;
        } else {
          const end = start - 2 - code;
          values[column] = texts.slice(start, end);
          start = end;
        }
      }
      take(row, values);
    }
  }
}
