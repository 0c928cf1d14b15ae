import type { ColumnTexts } from "./column-texts.ts";

/** Cells of records that were split together, a piece of the file: one number for each, one after the other. */
export class PlainPage {
  readonly #columns: readonly ColumnTexts[];
  /** For each cell the number of its text in its column; -1 for the first of `single`, -2 for the second. */
  #codes: Int32Array;
  /** Texts that have no number in their column. */
  readonly #single: string[] = [];
  #size = 0;

  /** `room`: for so many cells it need not grow. */
  constructor(columns: readonly ColumnTexts[], room: number) {
    this.#columns = columns;
    this.#codes = new Int32Array(Math.max(1 << 10, room));
  }

  /** Cells so far. */
  get size(): number {
    return this.#size;
  }

  /** Adds a cell whose text has a number in its column. */
  add(number: number): void {
    if (this.#size === this.#codes.length) this.#grow();
    this.#codes[this.#size] = number;
    this.#size += 1;
  }

  /** Adds a cell whose text has none. */
  addSingle(text: string): void {
    this.add(-this.#single.push(text));
  }

  /** The number of the text of a cell; less than 0 where it has none. */
  numberAt(cell: number): number {
    return this.#codes[cell] ?? -1;
  }

  /** The text of a cell in a column. */
  textAt(cell: number, column: number): string {
    const code = this.#codes[cell] ?? 0;
    return (code < 0 ? this.#single[-1 - code] : this.#columns[column]?.textOf(code)) ?? "";
  }

  #grow(): void {
    const larger = new Int32Array(this.#size * 2);
    larger.set(this.#codes);
    this.#codes = larger;
  }
}
