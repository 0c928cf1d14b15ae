import type { AbsenceSpan } from "@lcsp/ingest";
import { type RawBuilder, sql } from "kysely";
import type { CubeOf } from "../../define/cube.ts";
import { hadSessions } from "./had-sessions.ts";
import { isCountedIn, oneEach, placedColumns } from "./placed-rows.ts";
import { type PhaseColumn, phaseOf, withPhase } from "./school-phase.ts";
import { isOfLongestSpan } from "./span.ts";

/**
 * Half-day sessions of an enrolment, or of a school: those possible, and those missed. Where it is not known how many were missed, or of how
 * many, none at least beyond what is known, and all that can have been possible at most.
 */
export interface SessionColumns extends PhaseColumn {
  readonly span: AbsenceSpan;
  readonly possible: number | null;
  readonly missed: number | null;
  readonly missed_most: number | null;
  readonly authorised: number | null;
  readonly authorised_most: number | null;
  readonly unauthorised: number | null;
  readonly unauthorised_most: number | null;
}

const columns = [
  "phase",
  "span",
  "possible",
  "missed",
  "missed_most",
  "authorised",
  "authorised_most",
  "unauthorised",
  "unauthorised_most",
] as const;

/** Sessions in a school year. Source: Education (School Day and School Year) Regulations 1999, regulation 3. */
const SESSIONS_A_YEAR = 380;

/** Of an enrolment that does not say, as many as it can have had at most. */
const ofPupil = sql<number>`coalesce("row"."possible", ${sql.lit(SESSIONS_A_YEAR)})`;

/** Of a school that gives no sessions, as many as its pupils can have had at most; null where it gives no enrolments either. */
const ofSchool = sql<number | null>`coalesce("row"."possible", ${sql.lit(SESSIONS_A_YEAR)} * "row"."enrolments")`;

export const pupilSessions: CubeOf<SessionColumns> = {
  kind: "absence",
  bases: ["school", "home"],
  columns,
  rows: (db, basis) =>
    db
      .selectFrom("absence as row")
      .leftJoin(withPhase(db), "school_phase.number", "row.school")
      .where(isCountedIn(basis))
      .where(isOfLongestSpan("absence"))
      .where(hadSessions)
      .select([...placedColumns(basis), oneEach, phaseOf, "row.span", ...missedOf(ofPupil)]),
};

export const schoolSessions: CubeOf<SessionColumns> = {
  kind: "school-absence",
  road: "schools",
  bases: ["school"],
  columns,
  rows: (db, basis) =>
    db
      .selectFrom("school_absence as row")
      .where(isCountedIn(basis))
      .where(isOfLongestSpan("school_absence"))
      .select([...placedColumns(basis), oneEach, "row.phase", "row.span", ...missedOf(ofSchool)]),
};

function missedOf(possible: RawBuilder<number | null>) {
  const missed = sql<number | null>`("row"."authorised" + "row"."unauthorised")`;
  const authorised = sql<number | null>`"row"."authorised"`;
  const unauthorised = sql<number | null>`"row"."unauthorised"`;
  const atLeast = (sessions: RawBuilder<number | null>) => sql<number | null>`coalesce(${sessions}, 0)`;
  const atMost = (sessions: RawBuilder<number | null>) =>
    sql<number | null>`coalesce(case when "row"."possible" is not null then ${sessions} end, ${possible})`;
  return [
    possible.as("possible"),
    atLeast(missed).as("missed"),
    atMost(missed).as("missed_most"),
    atLeast(authorised).as("authorised"),
    atMost(authorised).as("authorised_most"),
    atLeast(unauthorised).as("unauthorised"),
    atMost(unauthorised).as("unauthorised_most"),
  ] as const;
}
