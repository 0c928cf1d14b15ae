import type { Cell, Column, Table } from "../sheet.ts";
import { text } from "./cells.ts";

/** A column of a sheet as it is declared: what it is called, how wide it is, and what it shows of a row. */
export interface ColumnOf<Row> extends Column {
  readonly cell: (row: Row) => Cell;
  /** Whether all its numbers show the same decimals. */
  readonly isAlike?: boolean;
}

export function words<Row>(heading: string, width: number, cell: (row: Row) => Cell | string): ColumnOf<Row> {
  const asCell = (shown: Cell | string) => (typeof shown === "string" ? text(shown) : shown);
  return { heading, kind: "words", width, cell: (row) => asCell(cell(row)) };
}

export function figures<Row>(heading: string, width: number, cell: (row: Row) => Cell): ColumnOf<Row> {
  return { heading, kind: "figures", width, cell };
}

/** A column of counts, which show as many decimals as the one that has most. */
export function counts<Row>(heading: string, width: number, cell: (row: Row) => Cell): ColumnOf<Row> {
  return { ...figures(heading, width, cell), isAlike: true };
}

export function tableOf<Row>(name: string, columns: readonly ColumnOf<Row>[], rows: readonly Row[]): Table {
  const down = columns.map(({ cell, isAlike = false }) => (isAlike ? alike(rows.map(cell)) : rows.map(cell)));
  return {
    name,
    columns: columns.map(({ heading, kind, width }) => ({ heading, kind, width })),
    rows: rows.map((_, at) => down.flatMap((cells) => cells[at] ?? [])),
  };
}

function alike(cells: readonly Cell[]): readonly Cell[] {
  const decimals = Math.max(0, ...cells.map((cell) => (cell.kind === "number" ? cell.decimals : 0)));
  return cells.map((cell) => (cell.kind === "number" ? { ...cell, decimals } : cell));
}
