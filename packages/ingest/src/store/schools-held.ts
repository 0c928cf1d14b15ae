import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import type { Store } from "./open-store.ts";

/** The numbers of the schools in an extract, each once; not what is no number. `field`: the column that holds them. */
export async function schoolsHeld(
  { db }: Store,
  { table }: Kind,
  id: number,
  field: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly school: string }>`
    select distinct ${sql.ref(field)} as school from ${sql.table(table)}
    where extract_id = ${id} and ${sql.ref(field)} glob '[0-9][0-9][0-9][0-9][0-9][0-9][0-9]'
  `.execute(db);
  return rows.map(({ school }) => school);
}
