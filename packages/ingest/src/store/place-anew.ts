import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import { kinds } from "../kinds/kinds.ts";
import type { Finders } from "../place/finders.ts";
import { isInForce, keyOf, placedColumns } from "./keys-of.ts";
import { newPlacings } from "./new-placings.ts";
import { newPlacingsTable } from "./new-placings-table.ts";
import type { Store } from "./open-store.ts";
import { basesOf, type PlacingBasis } from "./placed-tables.ts";

/**
 * Places the rows of every extract in force anew after a reference table has `changed`, and returns how many moved, on any
 * basis. Each distinct key is looked up once; then one statement a table and basis moves its rows.
 */
export async function placeAnew(store: Store, finders: Finders, changed: Kind): Promise<number> {
  let moved = 0;
  for (const kind of kinds) {
    const touched = basesOf(kind).filter((basis) => isPlacedBy(basis, changed));
    for (const basis of touched) moved += await placeTable(store, kind, basis, finders);
  }
  return moved;
}

/** Schools and their aliases place by school, postcodes and areas by a place of living, partnerships both. */
function isPlacedBy(basis: PlacingBasis, { table }: Kind): boolean {
  const isOfSchools = table === "school" || table === "school_alias";
  return table === "partnership" || isOfSchools === (basis === "school");
}

async function placeTable(store: Store, kind: Kind, basis: PlacingBasis, finders: Finders): Promise<number> {
  const placings = await newPlacings(store, kind, basis, { finders });
  if (placings.length === 0) return 0;
  const name = await newPlacingsTable(store, kind, basis, placings);
  const set = placedColumns(kind, basis).map((column) => sql`${sql.ref(column)} = ${sql.ref(`placed.new_${column}`)}`);
  const { numAffectedRows } = await sql`
    update ${sql.table(kind.table)} as "row" set ${sql.join(set)} from ${sql.table(name)} as "placed"
    where "placed"."key" = ${keyOf(kind, basis, "row")} and "placed"."in_period" = "row"."period"
      and ${sql.ref(`row.${basis}_placing`)} is not null
      and ${isInForce("row.extract_id")}`.execute(store.db);
  await sql`drop table ${sql.table(name)}`.execute(store.db);
  return Number(numAffectedRows ?? 0);
}
