import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import type { Store } from "./open-store.ts";

/** The rows of a file that the store holds of an extract, by their numbers. */
export async function rowsHeld({ db }: Store, { table }: Kind, extract: number): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ row: number }>`
    select distinct "row" from ${sql.table(table)} where extract_id = ${extract}`.execute(db);
  return new Set(rows.map(({ row }) => row));
}
