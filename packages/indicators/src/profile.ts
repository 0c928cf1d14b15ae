import type { ExtractIssue, Membership, Period, Placing } from "@lcsp/ingest";
import type { MeasureBalance } from "./balance-facts.ts";
import type { BasesCompared } from "./bases-facts.ts";
import type { Definition } from "./definition.ts";
import type { GapAgainstKent, Pace, PupilsNeeded, RankOfChange, SchoolContributions } from "./gap-facts.ts";
import type { Basis, Figure, Group, Interval, Measure, Road } from "./measure.ts";
import type { PlanLinks } from "./plan-facts.ts";
import type { SinceLastLoad } from "./revision-facts.ts";
import type { SchoolsProfile } from "./school-facts.ts";
import type { SurveyProfile } from "./survey-facts.ts";
import type { Forecast, TargetResult } from "./target-facts.ts";
import type { Unavailable } from "./unavailable-facts.ts";

export * from "./balance-facts.ts";
export type * from "./bases-facts.ts";
export * from "./definition.ts";
export type * from "./gap-facts.ts";
export type * from "./plan-facts.ts";
export type * from "./revision-facts.ts";
export type * from "./school-facts.ts";
export type * from "./survey-facts.ts";
export * from "./target-facts.ts";
export type * from "./unavailable-facts.ts";

/**
 * All that the appendix of one partnership and one school year says, as plain readonly values: JSON as it stands.
 * A contract, version 2. Nothing here is rounded; nothing here is a pupil's.
 */
export interface Profile {
  readonly version: 2;
  readonly partnership: Area;
  /** All partnerships of the county, by code: the profile's own among them. */
  readonly partnerships: readonly Area[];
  readonly year: Period;
  /** ISO date that the run states for itself. */
  readonly madeOn: string;
  /** Whether each result is placed by the memberships of its own school year, or all by those of `madeOn`. */
  readonly membership: Membership;
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
  /** Groups smaller than this have an unreliable gap: it has no rank and enters none, is not compared, and has no verdict. */
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
  /** One entry a year of the profile's periods, oldest first, also where there is no figure. */
  readonly history: readonly YearOfIndicator[];
  /** One entry a partnership, by code, in the profile's year, where this one's figure has a rank; else none. */
  readonly peers: readonly PeerFigure[];
  readonly direction: Direction;
  readonly againstKent: Comparison;
  readonly againstEngland: Comparison;
  readonly target: TargetResult;
  /** Null below three years with a figure, and where all lie on one line: nothing tells then how far the next can lie off it. */
  readonly forecast: Forecast | null;
}

export interface YearOfIndicator {
  readonly period: Period;
  readonly partnership: Measure;
  readonly kent: Measure;
  readonly england: Measure;
  readonly rank: Rank;
}

/** Competition rank (1, 2, 2, 4) among the partnerships that have a figure, gaps of few pupils apart; 1 is best in the indicator's sense. */
export type Rank =
  | { readonly kind: "rank"; readonly rank: number; readonly of: number; readonly quartile: 1 | 2 | 3 | 4 }
  | { readonly kind: "none" };

/** A partnership's own figure. Not available where it has none of its own. */
export interface PeerFigure {
  /** Code of one of the profile's partnerships. */
  readonly area: string;
  readonly value: Figure;
}

/** Whether the other area's value lies outside this one's interval, in the indicator's sense. */
export type Comparison = "better" | "similar" | "worse" | "not compared";

/** By least squares where three or more years are held, by a two-proportion test where two are. A size rises or falls, and neither is better. */
export type Direction = "improving" | "worsening" | "rising" | "falling" | "no clear change" | "too few years";

/** The gap between a group and its peers, over the years. */
export interface GapProfile {
  readonly definition: Definition;
  readonly basis: Basis | null;
  readonly peers: Group;
  readonly group: Group;
  readonly history: readonly YearOfGap[];
  readonly sincePreviousYear: GapChange | null;
  readonly sinceBaseline: GapChange | null;
  readonly kentSincePreviousYear: GapChange | null;
  readonly kentSinceBaseline: GapChange | null;
  readonly englandSincePreviousYear: GapChange | null;
  readonly englandSinceBaseline: GapChange | null;
  /** The partnership's. Null below three years with a reliable gap. */
  readonly pace: Pace | null;
  /** Kent's, to which no plan of a partnership sets a target: of a gap that is published for counties alone, the only one. */
  readonly kentPace: Pace | null;
  readonly againstKent: GapAgainstKent;
  readonly rankOfChange: RankOfChange;
  readonly pupilsNeeded: PupilsNeeded;
  readonly target: TargetResult;
  /** The partnership's gap. Null below three years with a reliable one, and where all lie on one line. */
  readonly forecast: Forecast | null;
  /** Kent's, to the year after the profile's. Null as above. */
  readonly kentForecast: Forecast | null;
  /** On the school basis, where pupils' rows give both years' gaps. Else null, and where a school's few pupils could be told. */
  readonly schoolsSincePreviousYear: SchoolContributions | null;
  readonly schoolsSinceBaseline: SchoolContributions | null;
}

export interface YearOfGap {
  readonly period: Period;
  readonly partnership: Gap;
  readonly kent: Gap;
  readonly england: Gap;
}

/**
 * `gap` is the peers' percentage less the group's, in percentage points; `relative` is the gap as a percentage of the peers'. Of NI 92 both
 * sides are in points, `gap` is the one as a percentage of the other, and `relative` is not applicable.
 */
export interface Gap {
  readonly peers: Measure;
  readonly group: Measure;
  readonly gap: Figure;
  readonly relative: Figure;
  /** Newcombe's hybrid score interval of the gap, in percentage points; of NI 92 a bootstrap's. Null without complete counts. */
  readonly interval: Interval | null;
  /** Of the relative gap, in percent: from the interval of the ratio of the two sides (Donner and Zou 2012). Null as above. */
  readonly relativeInterval: Interval | null;
  /** False where either group holds fewer pupils than the small-cohort limit. */
  readonly reliable: boolean;
  /** Of a gap that is a percentage of its peers' figure itself: NI 92. */
  readonly isRelative?: true;
}

/** What happened to the group and to its peers: a closed list, in statistics of docs/statistics.md, section 3. */
export const kindsOfChange = [
  "levelled up",
  "group rose, peers held",
  "group rose, peers fell",
  "group held, peers fell",
  "both fell, group by less",
  "both rose, peers by more",
  "group held, peers rose",
  "group fell, peers rose",
  "group fell, peers held",
  "both fell, group by more",
  "both rose alike",
  "both fell alike",
  "both held",
] as const;
export type KindOfChange = (typeof kindsOfChange)[number];

export interface GapChange {
  readonly from: Period;
  readonly to: Period;
  /** Gap then less gap now, in percentage points: positive means narrowed. */
  readonly change: number;
  readonly interval: Interval | null;
  /** By the interval; "unreliable" where either year's gap is. */
  readonly verdict: "narrowed" | "widened" | "no clear change" | "unreliable";
  /** The two terms, in percentage points: `change` = `groupTerm` - `peersTerm`. Of NI 92 what each side's points added to the gap. */
  readonly groupTerm: number;
  readonly peersTerm: number;
  readonly kind: KindOfChange;
}

/** The schools that an indicator counts in a year, by number. The tables of results name them too: nothing is told here that they don't tell. */
export interface CountedSchools {
  readonly indicator: string;
  readonly period: Period;
  readonly schools: readonly CountedSchool[];
}

export interface CountedSchool {
  /** DfE number, seven digits. */
  readonly number: string;
  /** As the register has it, or null where it does not hold the school. */
  readonly name: string | null;
  /** Percent of its pupils. One that lies between two ends on both sides of the threshold may be counted, and may not. */
  readonly percent: Figure;
}

/** What the figures rest on. */
export interface DataQuality {
  readonly extracts: readonly ExtractSummary[];
  readonly balances: readonly Balance[];
  /** Of the profile's year: every measure summed from rows, in the order of their making, but those of 1 to 5 pupils in all of Kent. */
  readonly measureBalances: readonly MeasureBalance[];
  readonly reconciliations: readonly Reconciliation[];
  readonly incomplete: readonly Measure[];
  /** Schools of extracts that no partnership could be found for, by kind, year and number. */
  readonly unplaced: readonly UnplacedRows[];
}

/** Rows of a school that lead to no partnership. */
export interface UnplacedRows {
  readonly kind: string;
  readonly period: Period;
  /** DfE number, seven digits; null for all rows that hold none, together with those of schools of 1 to 5 pupils, which are not named. */
  readonly number: string | null;
  readonly rows: number;
  /** Not available where the rows count none. */
  readonly pupils: Figure;
}

export interface ExtractSummary {
  readonly id: number;
  readonly file: string;
  readonly sheet: string | null;
  readonly kind: string;
  readonly publisher: string;
  /** How settled its publisher calls it. */
  readonly issue: ExtractIssue;
  readonly periods: readonly Period[];
  readonly read: number;
  readonly stored: number;
  readonly rejected: number;
  readonly leftOut: Readonly<Record<string, number>>;
}

/**
 * Rows of a kind in a year on a basis: the three placings sum to `rows`. Kent's figure counts the placed and the unplaced. Small numbers are
 * shown: they tell how rows were placed, and of no place or pupil.
 */
export interface Balance {
  readonly kind: string;
  readonly period: Period;
  readonly basis: Basis;
  readonly rows: number;
  readonly placings: Readonly<Record<Placing, number>>;
}

/**
 * One figure that two roads give: `summed` by the finest, `road`; `published` by a coarser one, which may be a sum of schools' rows too. Either may
 * lie between two ends. `agrees`: what the one can be meets what the other can be.
 */
export interface Reconciliation {
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  readonly group: Group;
  readonly summed: Measure;
  readonly published: Measure;
  readonly road: Road;
  readonly agrees: boolean;
}
