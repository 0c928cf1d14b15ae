import { type RawBuilder, sql } from "kysely";

/**
 * 1 where a flag of a table known as "row" says yes, 0 where it says no. A pupil for whom the extract gives no result did not reach it, as
 * the Department counts its own missing results; null where the extract hides the result.
 */
export function reached(flag: string): RawBuilder<0 | 1 | null> {
  return sql`case when ${sql.ref(`row.${flag}`)} = 1 then 1 when ${isHidden(flag)} then null else 0 end`;
}

/** Whether a column of a table known as "row" is null because its publisher suppressed it. */
export function isHidden(column: string): RawBuilder<boolean> {
  return sql`(${sql.ref(`row.${column}`)} is null and "row"."missing" like ${sql.lit(`%"${column}":"suppressed"%`)})`;
}
