import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import { kinds } from "../kinds/kinds.ts";
import { keyOf, placedColumns } from "./keys-of.ts";
import { newPlacings, type PlacedBy } from "./new-placings.ts";
import { newPlacingsTable } from "./new-placings-table.ts";
import type { Store } from "./open-store.ts";
import { basesOf, type PlacingBasis } from "./placed-tables.ts";

/**
 * Shows the rows of a store as other reference tables or memberships place them, until it is closed. A temporary view
 * stands in the place of each table whose rows are placed otherwise, so that no reader of the store has to know of it; what
 * the store holds stays as it is.
 */
export async function viewPlaced(store: Pick<Store, "db">, by: PlacedBy): Promise<void> {
  for (const kind of kinds) {
    const names = new Map<PlacingBasis, string>();
    for (const basis of basesOf(kind)) {
      const placings = await newPlacings(store, kind, basis, by);
      if (placings.length > 0) names.set(basis, await newPlacingsTable(store, kind, basis, placings));
    }
    await sql`drop view if exists temp.${sql.table(kind.table)}`.execute(store.db);
    if (names.size > 0) await createView(store, kind, names);
  }
}

async function createView(
  { db }: Pick<Store, "db">,
  kind: Kind,
  names: ReadonlyMap<PlacingBasis, string>,
): Promise<void> {
  const { rows: columns } = await sql<{ name: string }>`
    select "name" from pragma_table_info(${kind.table}, 'main')`.execute(db);
  const bases = [...names.keys()];
  const shown = columns.map(({ name }) => {
    const basis = bases.find((one) => placedColumns(kind, one).includes(name));
    if (basis === undefined) return sql.ref(`row.${name}`);
    const anew = sql.ref(`by_${basis}.new_${name}`);
    return sql`case when ${sql.ref(`by_${basis}.key`)} is null then ${sql.ref(`row.${name}`)} else ${anew} end as ${sql.ref(name)}`;
  });
  const joins = [...names].map(
    ([basis, name]) => sql`left join ${sql.table(name)} as ${sql.table(`by_${basis}`)}
      on ${sql.ref(`by_${basis}.key`)} = ${keyOf(kind, basis, "row")} and ${sql.ref(`by_${basis}.in_period`)} = "row"."period"
      and ${sql.ref(`row.${basis}_placing`)} is not null`,
  );
  await sql`create temporary view ${sql.table(kind.table)} as
    select ${sql.join(shown)} from main.${sql.table(kind.table)} as "row" ${sql.join(joins, sql` `)}`.execute(db);
}
