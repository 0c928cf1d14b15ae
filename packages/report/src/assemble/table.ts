import type { Cell, Column, Table } from "../sheet.ts";
import { text } from "./cells.ts";

/** A column of a sheet as it is declared: what it is called, how wide it is, and what it shows of a row. */
export interface ColumnOf<Row> extends Column {
  readonly cell: (row: Row) => Cell;
}

export function words<Row>(heading: string, width: number, cell: (row: Row) => Cell | string): ColumnOf<Row> {
  const asCell = (shown: Cell | string) => (typeof shown === "string" ? text(shown) : shown);
  return { heading, kind: "words", width, cell: (row) => asCell(cell(row)) };
}

export function figures<Row>(heading: string, width: number, cell: (row: Row) => Cell): ColumnOf<Row> {
  return { heading, kind: "figures", width, cell };
}

export function tableOf<Row>(name: string, columns: readonly ColumnOf<Row>[], rows: readonly Row[]): Table {
  return {
    name,
    columns: columns.map(({ heading, kind, width }) => ({ heading, kind, width })),
    rows: rows.map((row) => columns.map((column) => column.cell(row))),
  };
}
