import { sql } from "kysely";
import type { Basis } from "../../measure.ts";

/** Columns that every cube's rows begin with, of a table known as "row" that is placed on the basis. */
export function placedColumns(basis: Basis) {
  return [
    sql.ref<number>("row.extract_id").as("extract"),
    sql<Basis>`cast(${sql.lit(basis)} as text)`.as("basis"),
    sql<string>`coalesce(${sql.ref(`row.${basis}_lcsp`)}, 'unplaced')`.as("area"),
    sql.ref<string>("row.period").as("period"),
  ] as const;
}

/** The pupil's school, which the changes of gaps are split by. */
export const schoolColumn = sql.ref<string>("row.school").as("school");

/** A row counts as one. */
export const oneEach = sql<number>`1`.as("units");

/** Of extracts that no newer one replaced, all rows that Kent counts on the basis: placed and unplaced. */
export function isCountedIn(basis: Basis) {
  const current = sql`"row"."extract_id" in (select "id" from "extract" where "superseded_by" is null)`;
  return sql<boolean>`${current} and ${sql.ref(`row.${basis}_placing`)} <> 'out-of-area'`;
}
