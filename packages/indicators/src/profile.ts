import type { ExtractIssue, Membership, Period, Placing } from "@lcsp/ingest";
import type { Basis, Figure, Group, Interval, Measure, Road } from "./measure.ts";

/**
 * All that the appendix of one partnership and one school year says, as plain readonly values: JSON as it stands.
 * A contract, version 1. Nothing here is rounded; nothing here is a pupil's.
 */
export interface Profile {
  readonly version: 1;
  readonly partnership: Area;
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
  readonly gaps: readonly GapProfile[];
  readonly quality: DataQuality;
  /** Groups smaller than this have an unreliable gap: it has no rank and enters none, is not compared, and has no verdict. */
  readonly smallCohort: number;
}

export interface Area {
  readonly code: string;
  readonly name: string;
}

/** The five outcomes of Every Child Matters, in their order. */
export const outcomes = [
  "being-healthy",
  "staying-safe",
  "enjoy-achieve",
  "positive-contribution",
  "economic-wellbeing",
] as const;
export type Outcome = (typeof outcomes)[number];

export type Unit = "percent" | "percentage points" | "count" | "rank";

/** What an indicator is, in words for readers. */
export interface Definition {
  /** "NI 73", or a local measure's own: "FSP 6+ PSE". */
  readonly code: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly unit: Unit;
  readonly better: "higher" | "lower";
  /** Decimals to print. */
  readonly decimals: number;
  readonly numerator: string;
  readonly denominator: string;
  /** Who defines it, where. */
  readonly source: string;
  /** A caution for readers, where there is one. */
  readonly note?: string;
}

/** One indicator on one basis for one group, over the years. */
export interface IndicatorProfile {
  readonly definition: Definition;
  readonly basis: Basis | null;
  readonly group: Group;
  /** One entry a year of the profile's periods, oldest first, also where there is no figure. */
  readonly history: readonly YearOfIndicator[];
  readonly direction: Direction;
  readonly againstKent: Comparison;
  readonly againstEngland: Comparison;
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

/** Whether the other area's value lies outside this one's interval, in the indicator's sense. */
export type Comparison = "better" | "similar" | "worse" | "not compared";

/** By least squares where three or more years are held, by a two-proportion test where two are. */
export type Direction = "improving" | "worsening" | "no clear change" | "too few years";

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
}

export interface YearOfGap {
  readonly period: Period;
  readonly partnership: Gap;
  readonly kent: Gap;
  readonly england: Gap;
}

/** `gap` is the peers' percentage less the group's, in percentage points; `relative` is the gap as a percentage of the peers'. */
export interface Gap {
  readonly peers: Measure;
  readonly group: Measure;
  readonly gap: Figure;
  readonly relative: Figure;
  /** Newcombe's hybrid score interval of the gap. */
  readonly interval: Interval | null;
  /** False where either group holds fewer pupils than the small-cohort limit. */
  readonly reliable: boolean;
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
  /** The two terms, in percentage points: `change` = `groupTerm` - `peersTerm`. */
  readonly groupTerm: number;
  readonly peersTerm: number;
  readonly kind: KindOfChange;
}

/** What the figures rest on. */
export interface DataQuality {
  readonly extracts: readonly ExtractSummary[];
  readonly balances: readonly Balance[];
  readonly reconciliations: readonly Reconciliation[];
  readonly incomplete: readonly Measure[];
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

/** Rows of a kind in a year on a basis: the three placings sum to `rows`. Kent's figure counts the placed and the unplaced. */
export interface Balance {
  readonly kind: string;
  readonly period: Period;
  readonly basis: Basis;
  readonly rows: number;
  readonly placings: Readonly<Record<Placing, number>>;
}

/** One figure that two roads give. `agrees`: the published one lies within what the sum of rows can be. */
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
