import { type RawBuilder, sql } from "kysely";
import { factsOf } from "../kinds/fields/facts.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Store } from "./open-store.ts";
import { isTrace } from "./repeated-keys.ts";

/** What two extracts of a kind have in common. */
export interface Overlap {
  /** Rows of the one, and of the other. */
  readonly rows: readonly [number, number];
  /** Keys that both have, of what each row must have: one issue may lack a column that the next has. */
  readonly shared: number;
}

/** More than half of the larger is in the other too. */
export function isNearlyTheSame({ rows, shared }: Overlap): boolean {
  return shared * 2 > Math.max(...rows);
}

/** Less than half of the smaller is in the other too: two parts of a county or of a year, and no issues of one. */
export function isApart({ rows, shared }: Overlap): boolean {
  return shared * 2 < Math.min(...rows);
}

/** Counted by the database: the rows may be many. */
export async function overlapOf(
  store: Store,
  { table, key, fields }: Kind,
  one: number,
  other: number,
): Promise<Overlap> {
  const needed = key.filter((name) => fields[name] === undefined || factsOf(fields[name]).whenMissing !== "null");
  const [own, others] = [rowsOf(table, needed, one), rowsOf(table, needed, other)];
  return {
    rows: [await count(store, own), await count(store, others)],
    shared: await count(store, sql`${own} intersect ${others}`),
  };
}

/** Rows that both extracts of a kind have with the same values. */
export async function rowsAlike(store: Store, { table }: Kind, one: number, other: number): Promise<number> {
  const columns = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(store.db);
  const values = columns.rows.map(({ name }) => name).filter((name) => !ofTheExtract.includes(name) && !isTrace(name));
  return count(store, sql`${rowsOf(table, values, one)} intersect ${rowsOf(table, values, other)}`);
}

const ofTheExtract = ["extract_id", "row"];

function rowsOf(table: Kind["table"], names: readonly string[], extract: number): RawBuilder<unknown> {
  return sql`select ${sql.join(names.map((name) => sql.ref(name)))} from ${sql.table(table)} where extract_id = ${extract}`;
}

async function count({ db }: Store, rows: RawBuilder<unknown>): Promise<number> {
  const counted = await sql<{ rows: number }>`select count(*) as "rows" from (${rows})`.execute(db);
  return counted.rows[0]?.rows ?? 0;
}
