import type { PlainRow } from "../decode/text/plain-row.ts";
import type { CellField } from "../parse/cell-fields.ts";
import { Kept } from "../store/kept.ts";

/** The cells of a column: what each of its texts came to is worked out once. */
export class KnownCells {
  readonly #column: number;
  readonly #read: CellField["read"];
  /** By the number of the text; undefined for one that did not come yet. */
  readonly #known: (Kept | null | undefined)[] = [];

  constructor({ column, read }: CellField) {
    this.#column = column;
    this.#read = read;
  }

  /** What the cell of a row comes to; null where the row must be sorted as a whole. */
  of(row: PlainRow): Kept | null {
    const number = row.numberAt(this.#column);
    const known = number < 0 ? undefined : this.#known[number];
    return known === undefined ? this.#learn(number, row.textAt(this.#column)) : known;
  }

  /** A text without a number is taken for one that does not come again. */
  #learn(number: number, text: string): Kept | null {
    const value = this.#read(text);
    const kept = value === undefined ? null : new Kept(value, number < 0);
    if (number < 0) return kept;
    // Texts are numbered as they come, but those of rows that were sorted as a whole may not have come here.
    while (this.#known.length < number) this.#known.push(undefined);
    this.#known[number] = kept;
    return kept;
  }
}
