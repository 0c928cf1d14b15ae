import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import { placedColumns } from "./keys-of.ts";
import type { NewPlacing } from "./new-placings.ts";
import type { Store } from "./open-store.ts";
import type { PlacingBasis } from "./placed-tables.ts";

/** Placings written with one statement: 1,000 of six values stay below what a statement may hold. */
const atOnce = 1000;

/** Writes new placings into a temporary table, by key and school year, from which the rows take them. Returns its name. */
export async function newPlacingsTable(
  { db }: Pick<Store, "db">,
  kind: Kind,
  basis: PlacingBasis,
  placings: readonly NewPlacing[],
): Promise<string> {
  const name = `${kind.table}_by_${basis}`;
  const columns = placedColumns(kind, basis);
  await sql`drop table if exists temp.${sql.table(name)}`.execute(db);
  await sql`create temporary table ${sql.table(name)} ("key" text, "in_period" text,
    ${sql.join(columns.map((column) => sql`${sql.ref(`new_${column}`)} text`))}, primary key ("key", "in_period"))`.execute(
    db,
  );
  for (let from = 0; from < placings.length; from += atOnce) {
    const rows = placings
      .slice(from, from + atOnce)
      .map(
        ({ key, period, columns: placed }) =>
          sql`(${sql.join([key, period, ...columns.map((column) => placed[column] ?? null)])})`,
      );
    await sql`insert into ${sql.table(name)} values ${sql.join(rows)}`.execute(db);
  }
  return name;
}
