import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import { type Period, parsePeriod } from "../period.ts";
import type { Receipt } from "../report.ts";
import type { Store } from "./open-store.ts";
import { basesOf } from "./placed-tables.ts";
import type { RowGroup } from "./row-groups.ts";
import type { Placing } from "./schema.ts";

/** What the store holds of an extract. */
export interface RowCounts {
  /** The school years of its rows, in order; none of a reference table. */
  readonly periods: readonly Period[];
  /** Where its rows ended on each basis on which any of them is placed. */
  readonly placed: Receipt["placed"];
}

/** The columns by which the rows of a kind are counted. */
export function countedColumns(kind: Kind): readonly string[] {
  return [...(kind.reference ? [] : ["period"]), ...basesOf(kind).map((basis) => `${basis}_placing`)];
}

/** Counts the rows of an extract; by the groups in which they were counted while they were written, where they were. */
export async function countRows(
  store: Store,
  kind: Kind,
  extract: number,
  counted?: readonly RowGroup[],
): Promise<RowCounts> {
  const groups = counted ?? (await readGroups(store, kind, extract));
  const placed = basesOf(kind).flatMap((basis) => {
    const counts = countPlacings(kind, `${basis}_placing`, groups);
    return counts === undefined ? [] : [[basis, counts] as const];
  });
  return { periods: kind.reference ? [] : periodsOf(groups), placed: Object.fromEntries(placed) };
}

/** One pass: the rows may be a million. */
async function readGroups({ db }: Store, kind: Kind, extract: number): Promise<readonly RowGroup[]> {
  const columns = countedColumns(kind);
  if (columns.length === 0) return [];
  const names = sql.join(columns.map((name) => sql.ref(name)));
  const { rows: groups } = await sql<Record<string, string | null> & { readonly rows: number }>`
    select count(distinct row) as rows, ${names} from ${sql.table(kind.table)} where extract_id = ${extract}
    group by ${names}`.execute(db);
  return groups.map((group) => ({ rows: group.rows, values: columns.map((name) => group[name] ?? null) }));
}

function periodsOf(groups: readonly RowGroup[]): readonly Period[] {
  const periods = groups.flatMap(({ values: [period] }) => parsePeriod(period ?? "") ?? []);
  return [...new Set(periods)].sort();
}

/** Undefined where no row is placed on the basis. */
function countPlacings(kind: Kind, column: string, groups: readonly RowGroup[]): Record<Placing, number> | undefined {
  const place = countedColumns(kind).indexOf(column);
  const counts = { placed: 0, "out-of-area": 0, unplaced: 0 };
  let isAny = false;
  for (const { values, rows } of groups) {
    const placing = values[place];
    if (!isPlacing(placing)) continue;
    isAny = true;
    counts[placing] += rows;
  }
  return isAny ? counts : undefined;
}

function isPlacing(value: unknown): value is Placing {
  return value === "placed" || value === "out-of-area" || value === "unplaced";
}
