import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import type { Period } from "../period.ts";
import type { Receipt } from "../report.ts";
import type { Store } from "./open-store.ts";
import type { Placing } from "./schema.ts";

/** What the store holds of an extract. */
export interface RowCounts {
  /** The school years of its rows, in order; none of a reference table. */
  readonly periods: readonly Period[];
  /** Where its rows ended on each basis on which any of them is placed. */
  readonly placed: Receipt["placed"];
}

const bases = ["school", "home", "placement"] as const;
type Basis = (typeof bases)[number];

/** Rows of the file with one school year and the same placings: one with a column a measure counts once. */
type Group = { readonly rows: number; readonly period?: Period } & { readonly [basis in Basis]?: Placing | null };

/** Counts the rows of an extract in one pass: they may be a million. */
export async function countRows({ db }: Store, kind: Kind, extract: number): Promise<RowCounts> {
  const of = bases.filter((basis) => kind[basis] !== undefined);
  const columns = [...(kind.reference ? [] : ["period"]), ...of.map((basis) => `${basis}_placing`)];
  if (columns.length === 0) return { periods: [], placed: {} };
  const { rows: groups } = await sql<Group>`
    select count(distinct row) as rows, ${sql.join(columns.map((name) => sql`${sql.ref(name)} as ${sql.ref(name.replace("_placing", ""))}`))}
    from ${sql.table(kind.table)} where extract_id = ${extract}
    group by ${sql.join(columns.map((name) => sql.ref(name)))}`.execute(db);
  return {
    periods: [...new Set(groups.flatMap(({ period }) => period ?? []))].sort(),
    placed: Object.fromEntries(of.flatMap((basis) => placings(basis, groups))),
  };
}

function placings(basis: Basis, groups: readonly Group[]): readonly (readonly [Basis, Record<Placing, number>])[] {
  const counts = { placed: 0, "out-of-area": 0, unplaced: 0 };
  let isAny = false;
  for (const { [basis]: placing, rows } of groups) {
    if (placing === null || placing === undefined) continue;
    isAny = true;
    counts[placing] += rows;
  }
  return isAny ? [[basis, counts]] : [];
}
