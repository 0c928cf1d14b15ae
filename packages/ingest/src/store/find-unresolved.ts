import { sql } from "kysely";
import { isAboutPupils, type Kind } from "../kinds/kind.ts";
import { parsePeriod } from "../period.ts";
import { findersOf } from "../place/finders.ts";
import type { PlacingReason } from "../place/placed.ts";
import type { Reference } from "../place/reference.ts";
import type { Receipt, UnresolvedKey } from "../report.ts";
import { keyOf } from "./keys-of.ts";
import type { Store } from "./open-store.ts";
import { basesOf, type PlacingBasis } from "./placed-tables.ts";
import type { HomeReason, Placing } from "./schema.ts";

/** Why rows of an extract ended where they did, and the keys that place none of them. */
export async function findUnresolved(
  store: Store,
  kind: Kind,
  extract: number,
  reference: Reference,
): Promise<Pick<Receipt, "reasons" | "unresolved">> {
  const reasons: Partial<Record<PlacingBasis, Partial<Record<PlacingReason, number>>>> = {};
  const unresolved = new Map<string, UnresolvedKey>();
  for (const basis of basesOf(kind)) {
    for (const group of await groupsOf(store, kind, basis, extract)) {
      const { reason, near } = explained(kind, basis, group, reference);
      if (reason === null) continue;
      const { [basis]: counted = {} } = reasons;
      reasons[basis] = { ...counted, [reason]: (counted[reason] ?? 0) + group.rows };
      if (group.placing !== "unplaced" || group.key === null || reason === "not-said") continue;
      const key = mayBeShown(kind, reason, near) ? group.key : null;
      const known = unresolved.get(`${basis} ${reason} ${key}`);
      const rows = group.rows + (known?.rows ?? 0);
      unresolved.set(`${basis} ${reason} ${key}`, { basis, key, reason, rows, near });
    }
  }
  return { reasons, unresolved: [...unresolved.values()].toSorted((one, other) => other.rows - one.rows) };
}

/** Rows of one key and year that no key of theirs simply placed. */
interface Group {
  readonly key: string | null;
  readonly period: string;
  readonly placing: Placing;
  readonly reason: HomeReason | null;
  readonly rows: number;
}

async function groupsOf({ db }: Store, kind: Kind, basis: PlacingBasis, extract: number): Promise<readonly Group[]> {
  const placing = sql.ref(`${basis}_placing`);
  const reason = basis === "school" ? sql`null` : sql.ref(`${basis}_reason`);
  const isPlain = basis === "school" ? sql`${placing} = 'placed'` : sql`${reason} is null`;
  const { rows } = await sql<Group>`
    select ${keyOf(kind, basis, kind.table)} as "key", "period", ${placing} as "placing", ${reason} as "reason",
      count(distinct "row") as "rows"
    from ${sql.table(kind.table)}
    where "extract_id" = ${extract} and ${placing} is not null and not (${isPlain})
    group by 1, 2, 3, 4 order by 1, 2`.execute(db);
  return rows;
}

function explained(
  kind: Kind,
  basis: PlacingBasis,
  { key, period, reason }: Group,
  reference: Reference,
): { readonly reason: PlacingReason | null; readonly near: readonly string[] } {
  if (basis !== "school") return { reason, near: [] };
  const year = parsePeriod(period);
  if (year === undefined || key === null) throw new Error(`a row of ${kind.name} has a school and a school year`);
  const found = findersOf(reference).schools.find(key, year);
  return { reason: found.reason, near: found.unknownName?.near ?? [] };
}

/** A name near a school's is a school's; any other, in a file about pupils, may be a pupil's in the wrong column. */
function mayBeShown(kind: Kind, reason: PlacingReason, near: readonly string[]): boolean {
  return reason !== "unknown-name" || near.length > 0 || !isAboutPupils(kind);
}
