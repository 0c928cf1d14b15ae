import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import type { Draft } from "../parse/draft.ts";
import { type Period, parsePeriod } from "../period.ts";
import type { Finders } from "../place/finders.ts";
import { homeColumns, schoolColumns } from "../place/placing-columns.ts";
import { isInForce, keyOf, placedColumns } from "./keys-of.ts";
import type { Store } from "./open-store.ts";
import type { PlacingBasis } from "./placed-tables.ts";

/** A key of rows in a school year, and what placing puts into their columns by other reference tables than before. */
export interface NewPlacing {
  readonly key: string;
  readonly period: Period;
  readonly columns: Readonly<Draft>;
}

/** By what rows are placed: the tables, and the year whose memberships count, the row's own unless one is given. */
export interface PlacedBy {
  readonly finders: Finders;
  readonly membershipIn?: Period;
}

type Held = Readonly<Record<string, string | null>> & { readonly key: string; readonly period: string };

/**
 * The keys of a table's rows that are placed otherwise than the store has them. There are few distinct keys, however many
 * rows have them. `which`: a condition on the table.
 */
export async function newPlacings(
  { db }: Pick<Store, "db">,
  kind: Kind,
  basis: PlacingBasis,
  { finders, membershipIn }: PlacedBy,
): Promise<readonly NewPlacing[]> {
  const columns = placedColumns(kind, basis);
  const { rows } = await sql<Held>`
    select distinct ${keyOf(kind, basis, kind.table)} as "key", "period", ${sql.join(columns.map((name) => sql.ref(name)))}
    from main.${sql.table(kind.table)}
    where ${sql.ref(`${basis}_placing`)} is not null and ${keyOf(kind, basis, kind.table)} is not null
      and ${isInForce("extract_id")}`.execute(db);
  const changed = new Map<string, NewPlacing>();
  for (const held of rows) {
    const period = parsePeriod(held.period);
    if (period === undefined) throw new Error(`a row of ${kind.name} has a school year`);
    const placed = placing(kind, basis, held.key, period, { finders, membershipIn: membershipIn ?? period });
    const differs = columns.some((name) => placed[name] !== held[name]);
    if (differs) changed.set(`${period} ${held.key}`, { key: held.key, period, columns: placed });
  }
  return [...changed.values()];
}

function placing(
  kind: Kind,
  basis: PlacingBasis,
  key: string,
  period: Period,
  { finders, membershipIn }: Required<PlacedBy>,
): Readonly<Draft> {
  if (basis !== "school") return homeColumns(basis, finders.homes.findAgain(key, membershipIn));
  const field = kind.school?.field ?? "school";
  return { [field]: key, ...schoolColumns(field, key, finders.schools.find(key, period, membershipIn)) };
}
