import { sql } from "kysely";
import type { Basis } from "../../measure.ts";
import { ownCharacteristics, type PupilCharacteristics } from "./characteristics.ts";
import { oneEach, placedColumns, schoolColumn } from "./placed-rows.ts";

const currentChildren = sql`from "looked_after_child" as "child"
  inner join "extract" as "source" on "source"."id" = "child"."extract_id" and "source"."superseded_by" is null`;

/** The extract of looked-after children that says of a pupil what the pupil's own row does not. */
const foundByList = sql<number | null>`case when "row"."looked_after" = 'not-known' then (
  select max("child"."extract_id") ${currentChildren}
    where "child"."pupil" = "row"."pupil" and "child"."period" = "row"."period") end`.as("found_by");

/**
 * Whether a pupil was looked after in the school year. As the row itself says; where it does not, every child of the year's extracts of
 * looked-after children is, found by the pupil's hash, and nobody else. Not known in a year without such an extract.
 * Both lists are made once a query, not once a row.
 */
const lookedAfterInYear = sql<PupilCharacteristics["looked_after"]>`case
  when "row"."looked_after" <> 'not-known' then "row"."looked_after"
  when ("row"."pupil", "row"."period") in (select "child"."pupil", "child"."period" ${currentChildren}
    where "child"."pupil" is not null) then 'looked-after'
  when "row"."period" in (select "child"."period" ${currentChildren}) then 'not-looked-after'
  else 'not-known' end`;

/** What rows of results at the end of Key Stage 2 and 4 say of their pupils. */
export function pupilColumns(basis: Basis) {
  return [
    ...placedColumns(basis),
    schoolColumn,
    oneEach,
    ...ownCharacteristics,
    lookedAfterInYear.as("looked_after"),
    foundByList,
  ] as const;
}
