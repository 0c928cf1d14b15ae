import { sql } from "kysely";
import { UNPLACED } from "../../define/cube.ts";
import type { Basis } from "../../measure.ts";

/** Columns that every cube's rows begin with, of a table known as "row" that is placed on the basis. */
export function placedColumns(basis: Basis) {
  return [
    sql.ref<number>("row.extract_id").as("extract"),
    sql<Basis>`cast(${sql.lit(basis)} as text)`.as("basis"),
    sql<string>`coalesce(${sql.ref(`row.${basis}_lcsp`)}, ${sql.lit(UNPLACED)})`.as("area"),
    sql.ref<string>("row.period").as("period"),
  ] as const;
}

/** The pupil's school, which the changes of gaps are split by. */
export const schoolColumn = sql.ref<string>("row.school").as("school");

/** A row counts as one. */
export const oneEach = sql<number>`1`.as("units");

/** Whether a row is of an extract that no newer one replaced. */
export const isCurrent = sql<boolean>`"row"."extract_id" in (select "id" from "extract" where "superseded_by" is null)`;

/** Of current rows those that Kent counts on the basis: placed and unplaced. */
export function isCountedIn(basis: Basis) {
  return sql<boolean>`${isCurrent} and ${sql.ref(`row.${basis}_placing`)} <> 'out-of-area'`;
}
