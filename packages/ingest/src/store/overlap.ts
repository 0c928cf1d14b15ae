import { type RawBuilder, sql } from "kysely";
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

/** More than half of the larger is in the other too. */
export function isNearlyTheSame({ rows, shared }: Overlap): boolean {
  return shared * 2 > Math.max(...rows);
}

/** Counted by the database: the rows may be many. */
export async function overlapOf({ db }: Store, { table, key }: Kind, one: number, other: number): Promise<Overlap> {
  const rowsOf = (names: readonly string[], extract: number) =>
    sql`select ${sql.join(names.map((name) => sql.ref(name)))} from ${sql.table(table)} where extract_id = ${extract}`;
  const count = async (rows: RawBuilder<unknown>) => {
    const counted = await sql<{ rows: number }>`select count(*) as "rows" from (${rows})`.execute(db);
    return counted.rows[0]?.rows ?? 0;
  };
  const inBoth = (names: readonly string[]) => count(sql`${rowsOf(names, one)} intersect ${rowsOf(names, other)}`);
  const shared = await inBoth(key);
  const columns = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(db);
  const values = columns.rows.map(({ name }) => name).filter((name) => !ofTheExtract.includes(name) && !isTrace(name));
  return {
    rows: [await count(rowsOf(key, one)), await count(rowsOf(key, other))],
    shared,
    alike: shared === 0 ? 0 : await inBoth(values),
  };
}

const ofTheExtract = ["extract_id", "row"];
