import { type RawBuilder, sql } from "kysely";
import { groupBy } from "../group-by.ts";
import { isAboutPupils, type Kind } from "../kinds/kind.ts";
import { parsePeriod } from "../period.ts";
import { findersOf } from "../place/finders.ts";
import { mayBeShown } from "../place/may-be-shown.ts";
import type { PlacingReason } from "../place/placed.ts";
import type { Reference } from "../place/reference.ts";
import type { Receipt, UnresolvedKey } from "../report.ts";
import { keyOf } from "./keys-of.ts";
import type { Store } from "./open-store.ts";
import { basesOf, type PlacingBasis } from "./placed-tables.ts";
import { rowsOfExtract } from "./rows-of-extract.ts";
import type { HomeReason, Placing } from "./schema.ts";

/** Why rows of an extract ended where they did, and the keys that place none of them. */
export async function findUnresolved(
  store: Store,
  kind: Kind,
  extract: number,
  reference: Reference,
): Promise<Pick<Receipt, "reasons" | "unresolved">> {
  const bases = basesOf(kind);
  if (bases.length === 0) return { reasons: {}, unresolved: [] };
  const ofExtract = await rowsOfExtract(store, kind, extract);
  const reasons: Partial<Record<PlacingBasis, Partial<Record<PlacingReason, number>>>> = {};
  const unresolved: UnresolvedKey[] = [];
  for (const basis of bases) {
    const groups = await groupsOf(store, kind, basis, ofExtract);
    const explained = groups.flatMap((group) => explain(kind, basis, group, reference) ?? []);
    if (explained.length > 0) reasons[basis] = countReasons(explained);
    unresolved.push(...explained.filter(({ isUnresolved }) => isUnresolved));
  }
  return { reasons, unresolved: together(unresolved) };
}

/** Rows of one key and year that no key of theirs simply placed. */
interface Group {
  readonly key: string | null;
  readonly period: string;
  readonly placing: Placing;
  readonly reason: HomeReason | null;
  readonly rows: number;
}

async function groupsOf(
  { db }: Store,
  kind: Kind,
  basis: PlacingBasis,
  ofExtract: RawBuilder<boolean>,
): Promise<readonly Group[]> {
  const placing = sql.ref(`${basis}_placing`);
  const reason = basis === "school" ? sql`null` : sql.ref(`${basis}_reason`);
  const isPlain = basis === "school" ? sql`${placing} = 'placed'` : sql`${reason} is null`;
  const { rows } = await sql<Group>`
    select ${keyOf(kind, basis, kind.table)} as "key", "period", ${placing} as "placing", ${reason} as "reason",
      count(distinct "row") as "rows"
    from ${sql.table(kind.table)}
    where ${ofExtract} and ${placing} is not null and not (${isPlain})
    group by 1, 2, 3, 4 order by 1, 2`.execute(db);
  return rows;
}

/** A group with its reason; undefined where a key simply placed it. */
interface Explained extends UnresolvedKey {
  readonly isUnresolved: boolean;
}

function explain(kind: Kind, basis: PlacingBasis, group: Group, reference: Reference): Explained | undefined {
  const { key, placing, rows } = group;
  const { reason, near, isHidden } = reasonOf(kind, basis, group, reference);
  if (reason === null) return undefined;
  const isUnresolved = placing === "unplaced" && key !== null && reason !== "not-said";
  return { basis, key: isHidden ? null : key, reason, rows, near, isUnresolved };
}

function reasonOf(
  kind: Kind,
  basis: PlacingBasis,
  { key, period, reason }: Group,
  reference: Reference,
): { readonly reason: PlacingReason | null; readonly near: readonly string[]; readonly isHidden: boolean } {
  if (basis !== "school") return { reason, near: [], isHidden: false };
  const year = parsePeriod(period);
  if (year === undefined || key === null) throw new Error(`a row of ${kind.name} has a school and a school year`);
  const found = findersOf(reference).schools.find(key, year);
  const isHidden = isAboutPupils(kind) && !mayBeShown(key, found);
  return { reason: found.reason, near: found.unknownName?.near ?? [], isHidden };
}

function countReasons(explained: readonly Explained[]): Partial<Record<PlacingReason, number>> {
  const counts: Partial<Record<PlacingReason, number>> = {};
  for (const { reason, rows } of explained) counts[reason] = (counts[reason] ?? 0) + rows;
  return counts;
}

/** One entry a key, whatever number of years has it; the most frequent first. */
function together(keys: readonly UnresolvedKey[]): readonly UnresolvedKey[] {
  const groups = groupBy(keys, ({ basis, reason, key }) => `${basis} ${reason} ${key}`);
  const summed = groups.flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { basis, key, reason, near } = first;
    return [{ basis, key, reason, near, rows: others.reduce((sum, { rows }) => sum + rows, first.rows) }];
  });
  return summed.toSorted((one, other) => other.rows - one.rows);
}
