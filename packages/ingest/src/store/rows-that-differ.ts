import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import type { Store } from "./open-store.ts";

/** Numbers of the rows of an extract that another has not, or has with other values. Nulls are equal to each other. */
export async function rowsThatDiffer(
  { db }: Store,
  { table }: Kind,
  extract: number,
  other: number,
): Promise<readonly number[]> {
  const columns = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(db);
  const held = columns.rows.map(({ name }) => name).filter((name) => name !== "extract_id");
  const names = sql.join(held.map((name) => sql.ref(name)));
  const rowsOf = (id: number) => sql`select ${names} from ${sql.table(table)} where extract_id = ${id}`;
  const { rows } = await sql<{ row: number }>`
    select distinct "row" from (${rowsOf(extract)} except ${rowsOf(other)}) order by "row"`.execute(db);
  return rows.map(({ row }) => row);
}
