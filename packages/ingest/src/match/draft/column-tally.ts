import { clean } from "../../clean.ts";
import { cellText } from "../../decode/cell.ts";
import type { GridRow } from "../../decode/grid.ts";

/** Distinct texts of a column that are kept: enough to tell what it holds, and no more memory for a longer file. */
const mostKept = 2_000;

/** A column of a file that no layout fits, and what stands in it. */
export class ColumnTally {
  readonly heading: string;
  /** Filled cells. */
  cells = 0;
  /** Empty cells below a filled one. */
  blanksBelow = 0;
  /** Texts as they are read, each with the number of cells that hold it. */
  readonly texts = new Map<string, number>();
  readonly #column: number;

  constructor(heading: string, column: number) {
    this.heading = heading;
    this.#column = column;
  }

  take({ cells }: GridRow): void {
    const text = clean(cellText(cells[this.#column] ?? ""));
    if (text === "") {
      if (this.cells > 0) this.blanksBelow += 1;
      return;
    }
    this.cells += 1;
    const before = this.texts.get(text);
    if (before !== undefined || this.texts.size < mostKept) this.texts.set(text, (before ?? 0) + 1);
  }
}

/** A tally for each column that has a heading. */
export function talliesFor(headings: readonly string[]): readonly ColumnTally[] {
  return headings.flatMap((heading, column) => (heading === "" ? [] : [new ColumnTally(heading, column)]));
}
