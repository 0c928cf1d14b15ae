import type { GridRow } from "../grid.ts";
import type { ColumnTexts } from "./column-texts.ts";

/** Records that were split together: a piece of the file. What there is of each is one number a cell. */
export interface PlainPage {
  readonly columns: readonly ColumnTexts[];
  /** For each cell of each record the number of its text in its column; -1 for the first of `single`, -2 for the second. */
  codes: Int32Array;
  /** Texts that have no number in their column. */
  readonly single: string[];
}

/** A row that was split as plain text. Its cells are put together only where someone asks for them. */
export class PlainRow implements GridRow {
  readonly width: number;
  row = 0;
  readonly #page: PlainPage;
  readonly #start: number;
  #cells: readonly string[] | undefined;

  /** `start`: where in the codes of the page those of the row begin. */
  constructor(page: PlainPage, start: number, width: number) {
    this.#page = page;
    this.#start = start;
    this.width = width;
  }

  get cells(): readonly string[] {
    this.#cells ??= Array.from({ length: this.width }, (_, column) => this.textAt(column));
    return this.#cells;
  }

  /** The text of a cell in the row. */
  textAt(column: number): string {
    const { codes, columns, single } = this.#page;
    const code = codes[this.#start + column] ?? 0;
    return (code < 0 ? single[-1 - code] : columns[column]?.textOf(code)) ?? "";
  }

  /** The number of a cell's text in its column, the same for the same text; less than 0 where it has none. */
  numberAt(column: number): number {
    return this.#page.codes[this.#start + column] ?? -1;
  }

  /** True where nothing is written in any cell. */
  get isBlank(): boolean {
    for (let column = 0; column < this.width; column += 1) if (this.textAt(column).trim() !== "") return false;
    return true;
  }
}
