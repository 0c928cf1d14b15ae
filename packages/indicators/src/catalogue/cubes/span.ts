import { sql } from "kysely";

/**
 * Of a year that a table known as "row" holds as a whole and by two terms, the whole: the two count the same sessions.
 * A row stands where it is of a whole year, or its year has no such row.
 */
export function isOfLongestSpan(table: "absence" | "school_absence") {
  const current = sql`"extract_id" in (select "id" from "extract" where "superseded_by" is null)`;
  const whole = sql`select "period" from ${sql.table(table)} where "span" = 'annual' and ${current}`;
  return sql<boolean>`("row"."span" = 'annual' or "row"."period" not in (${whole}))`;
}
