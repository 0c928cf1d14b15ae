import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import type { Store } from "./open-store.ts";

/** What a number of the rows of an extract sums to, of those after one row of the file and before another, and how many lack it. */
export async function sumBetween(
  { db }: Store,
  kind: Kind,
  extract: number,
  field: string,
  { after, before }: { readonly after: number; readonly before: number },
): Promise<{ readonly sum: number; readonly missing: number }> {
  const { rows } = await sql<{ readonly sum: number; readonly missing: number }>`
    select total(${sql.ref(field)}) as sum, count(*) - count(${sql.ref(field)}) as missing from ${sql.table(kind.table)}
    where extract_id = ${extract} and row > ${after} and row < ${before}`.execute(db);
  return rows[0] ?? { sum: 0, missing: 0 };
}
