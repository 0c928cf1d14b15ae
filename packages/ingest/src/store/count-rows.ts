import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import type { Period } from "../period.ts";
import type { Receipt } from "../report.ts";
import type { Store } from "./open-store.ts";
import type { Placing } from "./schema.ts";

/** Rows of the file that are in the store: one with a column a measure stands there once for each measure. */
export async function countStored({ db }: Store, kind: Kind, extract: number): Promise<number> {
  const { rows } = await sql<{ stored: number }>`
    select count(distinct row) as stored from ${sql.table(kind.table)} where extract_id = ${extract}`.execute(db);
  return rows[0]?.stored ?? 0;
}

/** The school years of an extract's rows, in order; none of a reference table. */
export async function periodsOf({ db }: Store, kind: Kind, extract: number): Promise<readonly Period[]> {
  if (kind.reference) return [];
  const { rows } = await sql<{ period: Period }>`
    select distinct period from ${sql.table(kind.table)} where extract_id = ${extract} order by period`.execute(db);
  return rows.map(({ period }) => period);
}

/** Where an extract's rows ended on each basis on which any of them is placed. */
export async function countPlacings(store: Store, kind: Kind, extract: number): Promise<Receipt["placed"]> {
  const school = kind.school && (await placings(store, kind, extract, "school_placing"));
  const home = kind.home && (await placings(store, kind, extract, "home_placing"));
  return { ...(school && { school }), ...(home && { home }) };
}

async function placings(
  { db }: Store,
  kind: Kind,
  extract: number,
  column: "school_placing" | "home_placing",
): Promise<Record<Placing, number> | undefined> {
  const { rows } = await sql<{ placing: Placing; rows: number }>`
    select ${sql.ref(column)} as placing, count(distinct row) as rows from ${sql.table(kind.table)}
    where extract_id = ${extract} and ${sql.ref(column)} is not null group by 1`.execute(db);
  if (rows.length === 0) return undefined;
  const counts = { placed: 0, "out-of-area": 0, unplaced: 0 };
  for (const { placing, rows: count } of rows) counts[placing] = count;
  return counts;
}
