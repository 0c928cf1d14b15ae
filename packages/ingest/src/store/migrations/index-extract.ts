import type { Kysely } from "kysely";

/** An index on (extract_id, row) for each table: rows are counted, traced and replaced by their extract. */
export async function indexExtract(db: Kysely<unknown>, ...tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    await db.schema.createIndex(`${table}_extract`).on(table).columns(["extract_id", "row"]).execute();
  }
}
