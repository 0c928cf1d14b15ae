import { sql } from "kysely";
import { groupBy } from "../group-by.ts";
import type { Kind } from "../kinds/kind.ts";
import { kinds } from "../kinds/kinds.ts";
import type { Finders } from "../place/finders.ts";
import { isInForce, keyOf, placedColumns } from "./keys-of.ts";
import { newPlacings } from "./new-placings.ts";
import { newPlacingsTable } from "./new-placings-table.ts";
import type { Store } from "./open-store.ts";
import { basesOf, type PlacingBasis } from "./placed-tables.ts";

/** What placing anew came to. */
export interface PlacedAnew {
  /** Rows that moved, on any basis. */
  readonly moved: number;
  /** What had placed rows and places them no longer, the most frequent first. */
  readonly lost: readonly LostKey[];
}

/** The number of a school, its name or a small area, and the rows that had a partnership by it and have none now. */
export interface LostKey {
  readonly key: string;
  readonly rows: number;
}

/**
 * Places the rows of every extract in force anew after a reference table has `changed`. Each distinct key is looked up
 * once; then one statement a table and basis moves its rows.
 */
export async function placeAnew(store: Store, finders: Finders, changed: Kind): Promise<PlacedAnew> {
  let moved = 0;
  const lost: LostKey[] = [];
  for (const kind of kinds) {
    const touched = basesOf(kind).filter((basis) => isPlacedBy(basis, changed));
    for (const basis of touched) {
      const placed = await placeTable(store, kind, basis, finders);
      moved += placed.moved;
      lost.push(...placed.lost);
    }
  }
  return { moved, lost: together(lost) };
}

function together(lost: readonly LostKey[]): readonly LostKey[] {
  const summed = groupBy(lost, ({ key }) => key).flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ key: first.key, rows: others.reduce((sum, { rows }) => sum + rows, first.rows) }],
  );
  return summed.toSorted((one, other) => other.rows - one.rows);
}

/** Schools and their aliases place by school, postcodes and areas by a place of living, partnerships both. */
function isPlacedBy(basis: PlacingBasis, { table }: Kind): boolean {
  const isOfSchools = table === "school" || table === "school_alias";
  return table === "partnership" || isOfSchools === (basis === "school");
}

async function placeTable(store: Store, kind: Kind, basis: PlacingBasis, finders: Finders): Promise<PlacedAnew> {
  const placings = await newPlacings(store, kind, basis, { finders });
  if (placings.length === 0) return { moved: 0, lost: [] };
  const name = await newPlacingsTable(store, kind, basis, placings);
  const moves = sql<boolean>`"placed"."key" = ${keyOf(kind, basis, "row")} and "placed"."in_period" = "row"."period"
      and ${sql.ref(`row.${basis}_placing`)} is not null
      and ${isInForce("row.extract_id")}`;
  const lost = await sql<LostKey>`
    select "placed"."key" as "key", count(distinct "row"."extract_id" || ' ' || "row"."row") as "rows"
    from ${sql.table(kind.table)} as "row", ${sql.table(name)} as "placed"
    where ${moves} and ${sql.ref(`row.${basis}_placing`)} = 'placed'
      and ${sql.ref(`placed.new_${basis}_placing`)} = 'unplaced' group by 1`.execute(store.db);
  const set = placedColumns(kind, basis).map((column) => sql`${sql.ref(column)} = ${sql.ref(`placed.new_${column}`)}`);
  const { numAffectedRows } = await sql`
    update ${sql.table(kind.table)} as "row" set ${sql.join(set)} from ${sql.table(name)} as "placed"
    where ${moves}`.execute(store.db);
  await sql`drop table ${sql.table(name)}`.execute(store.db);
  return { moved: Number(numAffectedRows ?? 0), lost: lost.rows };
}
