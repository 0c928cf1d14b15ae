import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import type { Store } from "./open-store.ts";
import { isTrace } from "./repeated-keys.ts";

/** What two extracts of a kind have in common. No key stands twice in either. */
export interface Overlap {
  /** Rows of the one, and of the other. */
  readonly rows: readonly [number, number];
  /** Keys that both have. */
  readonly shared: number;
  /** Of these, those with the same values. */
  readonly alike: number;
}

/** Counted by the database: the rows may be many. */
export async function overlapOf({ db }: Store, { table, key }: Kind, one: number, other: number): Promise<Overlap> {
  const columns = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(db);
  const values = columns.rows.map(({ name }) => name).filter((name) => !["extract_id", "row"].includes(name));
  const rowsOf = (names: readonly string[], extract: number) =>
    sql`select ${sql.join(names.map((name) => sql.ref(name)))} from ${sql.table(table)} where extract_id = ${extract}`;
  const inBoth = (names: readonly string[]) =>
    sql<number>`(select count(*) from (${rowsOf(names, one)} intersect ${rowsOf(names, other)}))`;
  const sizeOf = (extract: number) =>
    sql<number>`(select count(*) from ${sql.table(table)} where extract_id = ${extract})`;
  const { rows } = await sql<Record<"first" | "second" | "shared" | "alike", number>>`
    select ${sizeOf(one)} as "first", ${sizeOf(other)} as "second", ${inBoth(key)} as "shared",
      ${inBoth(values.filter((name) => !isTrace(name)))} as "alike"`.execute(db);
  const [{ first, second, shared, alike } = { first: 0, second: 0, shared: 0, alike: 0 }] = rows;
  return { rows: [first, second], shared, alike };
}
