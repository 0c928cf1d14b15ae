import type { StoredValue } from "../kinds/fields/facts.ts";
import type { PackedRows } from "./packed-rows.ts";

/** Reads packed rows, in the order in which they were packed. */
export class RowUnpacker {
  readonly #columns: number;
  /** By their numbers: all that were sent so far. */
  readonly #numbered: (StoredValue | null)[] = [];

  constructor(columns: number) {
    this.#columns = columns;
  }

  /** Hands each row on: its number, and its values in the order of the columns, in one array for all rows. */
  unpack(packed: PackedRows, take: (row: number, values: readonly (StoredValue | null)[]) => void): void {
    const { numbers, codes } = packed;
    for (const value of packed.numbered) this.#numbered.push(value);
    const singles = new Singles(packed);
    const values = Array.from({ length: this.#columns }, (): StoredValue | null => null);
    let at = 0;
    for (const row of numbers) {
      for (let column = 0; column < values.length; column += 1) {
        const code = codes[at] ?? 0;
        values[column] = code < 0 ? singles.next(code) : (this.#numbered[code] ?? null);
        at += 1;
      }
      take(row, values);
    }
  }
}

/** The values of a batch that have no number, one after the other. */
class Singles {
  readonly #values: PackedRows["single"];
  readonly #texts: string;
  #nextValue = 0;
  #nextText = 0;

  constructor({ single, texts }: PackedRows) {
    this.#values = single;
    this.#texts = texts;
  }

  /** The value for which a negative code stands. */
  next(code: number): StoredValue | null {
    if (code !== -1) {
      const start = this.#nextText;
      this.#nextText += -2 - code;
      return this.#texts.slice(start, this.#nextText);
    }
    this.#nextValue += 1;
    return this.#values[this.#nextValue - 1] ?? null;
  }
}
