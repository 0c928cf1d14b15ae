import { type RawBuilder, sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import type { Store } from "./open-store.ts";

/**
 * Whether a row is one of an extract's, as SQL. Its rows lie together in their table: reading that stretch from end to end
 * takes a tenth of the time of looking each row up by the index, which the plus keeps from being used.
 */
export async function rowsOfExtract({ db }: Store, { table }: Kind, extract: number): Promise<RawBuilder<boolean>> {
  const { rows } = await sql<{ first: number | null; last: number | null }>`
    select min("rowid") as "first", max("rowid") as "last" from ${sql.table(table)} where "extract_id" = ${extract}`.execute(
    db,
  );
  const [found] = rows;
  return sql`"rowid" between ${found?.first ?? 0} and ${found?.last ?? 0} and +"extract_id" = ${extract}`;
}
