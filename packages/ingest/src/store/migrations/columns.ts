import type { CreateTableBuilder } from "kysely";

type Table = CreateTableBuilder<string, string>;

/** The two columns by which every row of an extract is traced back to its file. */
export function fromExtract(table: Table): Table {
  return table
    .addColumn("extract_id", "integer", (column) => column.notNull().references("extract.id"))
    .addColumn("row", "integer", (column) => column.notNull());
}

/** Columns of text that always hold a value. */
export function required(table: Table, ...names: readonly string[]): Table {
  return names.reduce((made, name) => made.addColumn(name, "text", (column) => column.notNull()), table);
}

/** Columns of text that may hold null. */
export function optional(table: Table, ...names: readonly string[]): Table {
  return names.reduce((made, name) => made.addColumn(name, "text"), table);
}

/** Columns of whole numbers that may hold null. */
export function whole(table: Table, ...names: readonly string[]): Table {
  return names.reduce((made, name) => made.addColumn(name, "integer"), table);
}

/** Columns of numbers that may hold a fraction or null. */
export function fractional(table: Table, ...names: readonly string[]): Table {
  return names.reduce((made, name) => made.addColumn(name, "double precision"), table);
}
