import { type Cell, isBlank } from "./cell.ts";
import type { GridRow } from "./grid.ts";

/** Cells that a workbook shows as one. Rows are counted from 1, as Excel shows them, columns from 0; all four are within. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Takes the rows of a sheet in their order, and leaves of merged cells what Excel shows: the one at the top left. */
export class MergedCells {
  readonly #merges: readonly Merge[];
  #next = 0;
  #open: Merge[] = [];

  constructor(merges: readonly Merge[]) {
    this.#merges = merges.toSorted((one, other) => one.top - other.top);
  }

  /** The row without what is covered in it; undefined where nothing is left of it. */
  take(row: GridRow): GridRow | undefined {
    this.#moveTo(row.row);
    return this.#open.length === 0 ? row : uncovered(row, this.#open);
  }

  #moveTo(row: number): void {
    if (this.#open.length > 0) this.#open = this.#open.filter(({ bottom }) => bottom >= row);
    for (let next = this.#merges[this.#next]; next !== undefined && next.top <= row; next = this.#merges[this.#next]) {
      if (next.bottom >= row) this.#open.push(next);
      this.#next += 1;
    }
  }
}

function uncovered({ row, cells }: GridRow, merges: readonly Merge[]): GridRow | undefined {
  const shown: Cell[] = [...cells];
  const spans = new Map<number, number>();
  for (const merge of merges) {
    for (let column = merge.left; column <= Math.min(merge.right, shown.length - 1); column += 1) {
      if (row !== merge.top || column !== merge.left) shown[column] = "";
    }
    if (row === merge.top && merge.right > merge.left) spans.set(merge.left, merge.right - merge.left + 1);
  }
  const end = shown.findLastIndex((cell) => !isBlank(cell)) + 1;
  if (end === 0) return undefined;
  const written = shown.slice(0, end);
  return spans.size === 0 ? { row, cells: written } : { row, cells: written, spans };
}
