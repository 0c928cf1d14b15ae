import type { SchoolAbsenceTable } from "@lcsp/ingest";
import { sql } from "kysely";
import type { CubeOf } from "../../define/cube.ts";
import { isCountedIn, oneEach, placedColumns } from "./placed-rows.ts";
import { isOfLongestSpan } from "./span.ts";

/**
 * A school's enrolments, null where it does not give them, and how many of them were persistently absent: where that is hidden, at least and
 * at most.
 */
export interface SchoolAbsenceColumns extends Pick<SchoolAbsenceTable, "phase" | "span" | "enrolments"> {
  readonly persistent: number | null;
  readonly persistent_most: number | null;
}

export const schoolAbsence: CubeOf<SchoolAbsenceColumns> = {
  kind: "school-absence",
  road: "schools",
  bases: ["school"],
  columns: ["phase", "span", "enrolments", "persistent", "persistent_most"],
  rows: (db, basis) =>
    db
      .selectFrom("school_absence as row")
      .where(isCountedIn(basis))
      .where(isOfLongestSpan("school_absence"))
      .where(sql<boolean>`coalesce("row"."enrolments", 1) > 0`)
      .where(sql<boolean>`coalesce("row"."enrolments_missing", '') <> 'not-applicable'`)
      .select([...placedColumns(basis), oneEach, "row.phase", "row.span", "row.enrolments"])
      .select([
        sql<number>`coalesce("row"."persistent", "row"."persistent_least", 0)`.as("persistent"),
        sql<number>`coalesce("row"."persistent", case when "row"."persistent_greatest" <= "row"."enrolments"
          then "row"."persistent_greatest" end, "row"."enrolments", "row"."persistent_greatest")`.as("persistent_most"),
      ]),
};
