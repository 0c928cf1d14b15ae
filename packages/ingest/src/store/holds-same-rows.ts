import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import type { Store } from "./open-store.ts";

/** Whether two extracts of a kind hold the same rows, in whatever order they stand in their files. */
export async function holdsSameRows(
  { db }: Store,
  { table, fields }: Kind,
  one: number,
  other: number,
): Promise<boolean> {
  const columns = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(db);
  const held = columns.rows.map(({ name }) => name).filter((name) => name in fields);
  const names = sql.join(held.map((name) => sql.ref(name)));
  // Each row with how often it stands there: a row that one of them repeats is a difference.
  const rowsOf = (extract: number) =>
    sql`select ${names}, count(*) from ${sql.table(table)} where extract_id = ${extract} group by ${names}`;
  const { rows } = await sql<{ differ: number }>`select
    exists (${rowsOf(one)} except ${rowsOf(other)}) or exists (${rowsOf(other)} except ${rowsOf(one)}) as "differ"`.execute(
    db,
  );
  return rows[0]?.differ === 0;
}
