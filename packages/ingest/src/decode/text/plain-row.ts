import type { GridRow } from "../grid.ts";
import type { PlainPage } from "./plain-page.ts";

/** A row that was split as plain text. Its cells are put together only where someone asks for them. */
export class PlainRow implements GridRow {
  readonly width: number;
  row = 0;
  readonly #page: PlainPage;
  readonly #start: number;
  #cells: readonly string[] | undefined;

  /** `start`: where among the cells of the page those of the row begin. */
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
    return this.#page.textAt(this.#start + column, column);
  }

  /** The number of a cell's text in its column, the same for the same text; less than 0 where it has none. */
  numberAt(column: number): number {
    return this.#page.numberAt(this.#start + column);
  }

  /** True where nothing is written in any cell. */
  get isBlank(): boolean {
    for (let column = 0; column < this.width; column += 1) if (this.textAt(column).trim() !== "") return false;
    return true;
  }
}
