import { cellText } from "../decode/cell.ts";
import type { GridRow } from "../decode/grid.ts";
import { isTotalLine, type TotalLine } from "../parse/total-line.ts";
import type { Problem } from "../problem.ts";
import type { RejectedRow } from "../report.ts";
import type { Tally } from "../store/extracts.ts";

/** What was found in the rows of an extract, and what became of those that are not stored. */
export class Account {
  readonly problems: Problem[] = [];
  readonly rejects: RejectedRow[] = [];
  /** Lines of totals among the rows left out. */
  readonly totals: TotalLine[] = [];
  /** Rows below the header. */
  read = 0;
  readonly #headings: readonly string[];
  readonly #leftOut = new Map<string, number>();

  constructor(headings: readonly string[]) {
    this.#headings = headings;
  }

  /** Sets a row aside as it came, for the given problems. */
  reject({ cells }: GridRow, problems: readonly Problem[]): void {
    this.problems.push(...problems);
    this.rejects.push({ problems, headings: this.#headings, cells: cells.map(cellText) });
  }

  /** Leaves out a row by a rule, and keeps what it says of the others. */
  leaveOutRow(row: GridRow, rule: string): void {
    this.leaveOut(rule);
    if (!isTotalLine(row, rule)) return;
    const leftOut = [...this.#leftOut.values()].reduce((sum, rows) => sum + rows, 0);
    this.totals.push({ row: row.row, cells: row.cells.map(cellText), above: this.read - leftOut });
  }

  /** Counts rows as left out by a rule. */
  leaveOut(rule: string, rows = 1): void {
    this.#leftOut.set(rule, (this.#leftOut.get(rule) ?? 0) + rows);
  }

  /** The numbers of the rows set aside so far, as the store keeps them. */
  rowsAside(): string {
    return this.rejects.flatMap(({ problems: [first] }) => first?.place.row ?? []).join(" ");
  }

  /** What became of the rows so far, but for those stored. */
  tally(): Omit<Tally, "stored"> {
    return { read: this.read, rejected: this.rejects.length, leftOut: Object.fromEntries(this.#leftOut) };
  }
}
