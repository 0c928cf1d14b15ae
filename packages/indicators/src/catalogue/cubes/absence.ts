import type { AbsenceSpan } from "@lcsp/ingest";
import { sql } from "kysely";
import type { CubeOf } from "../../define/cube.ts";
import { characteristics, type PupilCharacteristics } from "./characteristics.ts";
import { hadSessions } from "./had-sessions.ts";
import { isCountedIn, oneEach, placedColumns } from "./placed-rows.ts";
import { type PhaseColumn, phaseOf, withPhase } from "./school-phase.ts";
import { isOfLongestSpan } from "./span.ts";

/** An enrolment that had a session to miss, or may have had one. */
export interface AbsenceColumns extends PupilCharacteristics, PhaseColumn {
  /**
   * 64 half-day sessions missed in a year, or 52 in two terms; null where it is not known how many were, and where none were, and it is not
   * known of how many.
   */
  readonly persistent: 0 | 1 | null;
  readonly span: AbsenceSpan;
}

const missed = sql`("row"."authorised" + "row"."unauthorised")`;
const threshold = sql`case "row"."span" when 'annual' then 64 else 52 end`;
const persistent = sql<0 | 1 | null>`case when ${missed} >= ${threshold} then 1
  when ${missed} < ${threshold} and coalesce("row"."possible", ${missed}) > 0 then 0 end`;

/** Enrolments with possible sessions, each of which is persistently absent or not. */
export const absence: CubeOf<AbsenceColumns> = {
  kind: "absence",
  bases: ["school", "home"],
  namesSchool: true,
  groupedBy: characteristics,
  columns: ["phase", "persistent", "span"],
  rows: (db, basis) =>
    db
      .selectFrom("absence as row")
      .leftJoin(withPhase(db), "school_phase.number", "row.school")
      .where(isCountedIn(basis))
      .where(isOfLongestSpan("absence"))
      .where(hadSessions)
      .select([
        ...placedColumns(basis),
        oneEach,
        ...characteristics,
        phaseOf,
        persistent.as("persistent"),
        "row.span",
        "row.school",
      ]),
};
