import type { CreateTableBuilder, Kysely } from "kysely";

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

/** The columns of a pupil's characteristics and placing, before those of the results. */
export function pupilTable(db: Kysely<unknown>, name: string): Table {
  const table = placed(required(fromExtract(db.schema.createTable(name)), "period", "pupil"));
  return optional(required(optional(table, "born"), "sex", "fsm", "sen", "ethnicity", "language"), "missing");
}

/** The school, and both bases of a row. */
export function placed(table: Table): Table {
  return placement(placedBySchool(table), "home");
}

/** The school, and the basis of the school. */
export function placedBySchool(table: Table): Table {
  return placement(required(table, "school"), "school");
}

/** Where a row ended on a basis. */
export function placement(table: Table, basis: string): Table {
  return required(optional(table, `${basis}_lcsp`), `${basis}_placing`);
}
