import { type RawBuilder, sql } from "kysely";
import type { ExtractIssue } from "./schema.ts";

/**
 * How far figures are settled: the greater goes before the less. What says nothing of itself may be anything, and so stands
 * with what is revised: a final issue goes before it, it goes before a provisional one, and of the others the newer counts.
 */
export const settledness: Readonly<Record<ExtractIssue, number>> = {
  provisional: 0,
  "not-said": 1,
  revised: 1,
  final: 2,
};

/** The same of the table of extracts, for queries in which several publish one figure: the greatest goes first. */
export function settlednessOfExtract(): RawBuilder<number> {
  const cases = Object.entries(settledness).map(([issue, level]) => sql`when ${sql.lit(issue)} then ${sql.lit(level)}`);
  return sql<number>`case "extract"."issue" ${sql.join(cases, sql` `)} end`;
}

/** The place of an extract in the order of loading: one that took over the rows of another took its place too. */
export function newnessOfExtract(): RawBuilder<number> {
  return sql<number>`coalesce("extract"."newness", "extract"."id")`;
}
