import type { MissingReason } from "../../missing.ts";
import type { Period } from "../../period.ts";
import type { FromExtract, PlacedByHome, PlacedBySchool, PupilRow, SchoolPhase } from "./rows.ts";

/** The terms over which absence was counted: all of the year, or the first two of its three. */
export const absenceSpans = ["annual", "autumn-and-spring"] as const;
export type AbsenceSpan = (typeof absenceSpans)[number];

/** A pupil's enrolment at one school, and its half-day sessions. A pupil who changed school has a row for each. */
export interface AbsenceTable extends PupilRow {
  span: AbsenceSpan;
  possible: number | null;
  authorised: number | null;
  unauthorised: number | null;
}

/**
 * A school's enrolments and their half-day sessions: the same absence as its publisher summed it. A table of its own, so
 * that a row of each means one thing, and absence of pupils is never added to that of their schools.
 */
export interface SchoolAbsenceTable extends FromExtract, PlacedBySchool {
  period: Period;
  span: AbsenceSpan;
  phase: SchoolPhase;
  enrolments: number | null;
  enrolments_missing: MissingReason | null;
  possible: number | null;
  possible_missing: MissingReason | null;
  authorised: number | null;
  authorised_missing: MissingReason | null;
  unauthorised: number | null;
  unauthorised_missing: MissingReason | null;
  /** Enrolments persistently absent: 64 sessions or more in a year, 52 in the autumn and spring terms. */
  persistent: number | null;
  persistent_least: number | null;
  persistent_greatest: number | null;
  persistent_missing: MissingReason | null;
}

/** One exclusion of one pupil. */
export interface ExclusionTable extends FromExtract, PlacedBySchool, PlacedByHome {
  period: Period;
  pupil: string;
  type: "permanent" | "fixed";
  /** ISO date on which it began. */
  date: string;
  phase: SchoolPhase;
  /** Reason as its publisher codes it, or null. */
  reason: string | null;
  outcome: "upheld" | "retracted" | "reinstated";
  missing: string | null;
}
