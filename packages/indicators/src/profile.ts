import type { Membership, Period } from "@lcsp/ingest";
import type { BasesCompared } from "./facts/bases-facts.ts";
import type { SchoolContributions } from "./facts/contribution-facts.ts";
import type { CountedSchools } from "./facts/counted-school-facts.ts";
import type { Definition } from "./facts/definition.ts";
import type { GapChange } from "./facts/gap-change-facts.ts";
import type { Gap } from "./facts/gap-facts.ts";
import type { GapAgainstKent, RankOfChange } from "./facts/gap-standing-facts.ts";
import type { Pace } from "./facts/pace-facts.ts";
import type { PlanLinks } from "./facts/plan-facts.ts";
import type { Needed, PupilsNeeded } from "./facts/pupils-needed-facts.ts";
import type { DataQuality } from "./facts/quality-facts.ts";
import type { SinceLastLoad } from "./facts/revision-facts.ts";
import type { SchoolsProfile } from "./facts/school-facts.ts";
import type { Comparison, Direction, PeerFigure, Rank } from "./facts/standing-facts.ts";
import type { SurveyProfile } from "./facts/survey-facts.ts";
import type { Forecast, TargetResult } from "./facts/target-facts.ts";
import type { Unavailable } from "./facts/unavailable-facts.ts";
import type { Basis, Group, Measure } from "./measure.ts";

export * from "./facts/balance-facts.ts";
export type * from "./facts/bases-facts.ts";
export type * from "./facts/contribution-facts.ts";
export type * from "./facts/counted-school-facts.ts";
export * from "./facts/definition.ts";
export * from "./facts/gap-change-facts.ts";
export type * from "./facts/gap-facts.ts";
export type * from "./facts/gap-standing-facts.ts";
export type * from "./facts/pace-facts.ts";
export type * from "./facts/plan-facts.ts";
export type * from "./facts/pupils-needed-facts.ts";
export type * from "./facts/quality-facts.ts";
export type * from "./facts/revision-facts.ts";
export type * from "./facts/school-facts.ts";
export type * from "./facts/standing-facts.ts";
export type * from "./facts/survey-facts.ts";
export * from "./facts/target-facts.ts";
export type * from "./facts/unavailable-facts.ts";

/**
 * All that the appendix of one partnership and one school year says, as plain readonly values: JSON as it stands.
 * A contract, version 4. Nothing here is rounded; nothing here is a pupil's.
 */
export interface Profile {
  readonly version: 4;
  readonly partnership: Area;
  /** All partnerships of the county, by code: the profile's own among them. */
  readonly partnerships: readonly Area[];
  readonly year: Period;
  /** ISO date that the run states for itself. */
  readonly madeOn: string;
  /** Whether each result is placed by the memberships of its own school year, or all by those of `madeOn`. */
  readonly membership: Membership;
  /** The day whose memberships place the results of every year: `madeOn`. Null where each is placed by those of its own. */
  readonly restatedOn: string | null;
  /** Whether a figure shown is a district's count that was split between its partnerships. */
  readonly apportioned: boolean;
  /** The years shown, oldest first: `year` is the last. */
  readonly periods: readonly Period[];
  /** The year that "since the baseline" counts from. */
  readonly baseline: Period;
  readonly indicators: readonly IndicatorProfile[];
  /** Of the whole catalogue, in its order. */
  readonly unavailable: readonly Unavailable[];
  readonly gaps: readonly GapProfile[];
  /** The partnership's schools behind each indicator that counts schools, one entry a year of `periods` that has its results. */
  readonly countedSchools: readonly CountedSchools[];
  /** One entry a questionnaire that was put in the years shown. */
  readonly survey: readonly SurveyProfile[];
  readonly schools: SchoolsProfile;
  readonly planLinks: PlanLinks;
  /** One entry a kind and year shown whose rows are placed on both bases. */
  readonly bases: readonly BasesCompared[];
  /** Null where everything was loaded on one day, or where the run was not given the store as it stood before. */
  readonly sinceLastLoad: SinceLastLoad | null;
  readonly quality: DataQuality;
  /** A gap with fewer pupils than this on a side is unreliable: it is not ranked or compared, and it has no verdict. */
  readonly smallCohort: number;
}

export interface Area {
  readonly code: string;
  readonly name: string;
}

/** One indicator on one basis for one group, over the years. */
export interface IndicatorProfile {
  readonly definition: Definition;
  readonly basis: Basis | null;
  readonly group: Group;
  /** One entry for each year of the profile's periods, oldest first, also where there is no figure. */
  readonly history: readonly YearOfIndicator[];
  /** The figures of the profile's year, one entry a partnership, by code. Empty where this partnership's figure has no rank. */
  readonly peers: readonly PeerFigure[];
  readonly direction: Direction;
  readonly againstKent: Comparison;
  readonly againstEngland: Comparison;
  readonly target: TargetResult;
  /** Null with fewer than three years that have a figure, and where all of them lie exactly on one line. */
  readonly forecast: Forecast | null;
}

export interface YearOfIndicator {
  readonly period: Period;
  readonly partnership: Measure;
  readonly kent: Measure;
  readonly england: Measure;
  readonly rank: Rank;
}

/** The gap between a group and its peers, over the years. */
export interface GapProfile {
  readonly definition: Definition;
  readonly basis: Basis | null;
  readonly peers: Group;
  readonly group: Group;
  /** Of an indicator to keep low, such as absence: both sides are 100% less it, the percentage of those whom it does not count. */
  readonly ofTheRest?: true;
  readonly history: readonly YearOfGap[];
  readonly sincePreviousYear: GapChange | null;
  readonly sinceBaseline: GapChange | null;
  readonly kentSincePreviousYear: GapChange | null;
  readonly kentSinceBaseline: GapChange | null;
  readonly englandSincePreviousYear: GapChange | null;
  readonly englandSinceBaseline: GapChange | null;
  /** The partnership's. Null with fewer than three years that have a reliable gap. */
  readonly pace: Pace | null;
  /** Kent's, which no partnership's plan sets a target for. The only pace of a gap that is published for counties alone. */
  readonly kentPace: Pace | null;
  readonly againstKent: GapAgainstKent;
  readonly rankOfChange: RankOfChange;
  readonly pupilsNeeded: PupilsNeeded;
  /** How many more of Kent's group would have closed Kent's gap. */
  readonly kentNeededToClose: Needed;
  readonly target: TargetResult;
  /** The partnership's gap. Null with fewer than three years that have a reliable one, and where all lie exactly on one line. */
  readonly forecast: Forecast | null;
  /** Kent's, up to the year after the profile's. Null as above. */
  readonly kentForecast: Forecast | null;
  /** On the school basis, where pupils' rows give both years' gaps. Else null, and also where a school's few pupils could be told from it. */
  readonly schoolsSincePreviousYear: SchoolContributions | null;
  readonly schoolsSinceBaseline: SchoolContributions | null;
}

export interface YearOfGap {
  readonly period: Period;
  readonly partnership: Gap;
  readonly kent: Gap;
  readonly england: Gap;
}
