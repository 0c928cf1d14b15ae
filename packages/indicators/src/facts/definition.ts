import type { Period } from "@lcsp/ingest";
import type { TargetOf } from "./target-facts.ts";

/** The five outcomes of Every Child Matters, in their order. */
export const outcomes = [
  "being-healthy",
  "staying-safe",
  "enjoy-achieve",
  "positive-contribution",
  "economic-wellbeing",
] as const;
export type Outcome = (typeof outcomes)[number];

export type Unit =
  | "percent"
  | "percentage points"
  | "percent change"
  | "per 1000"
  | "per 10000"
  | "per 100000"
  | "score"
  | "mean score"
  | "points"
  | "count"
  | "rank";

/** What an indicator is, in words for readers. */
export interface Definition {
  /** "NI 73", or a local measure's own: "FSP 6+ PSE". */
  readonly code: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly unit: Unit;
  /** "neither" of a size, such as a roll: it is not ranked, compared or called better. */
  readonly better: "higher" | "lower" | "neither";
  /** Decimals to print. */
  readonly decimals: number;
  readonly numerator: string;
  readonly denominator: string;
  /** Who defines it, where. */
  readonly source: string;
  /** A caution for readers, where there is one. */
  readonly note?: string;
  /** Code of the indicator that plans print this number beside: the count or the rate that a percentage is of. */
  readonly beside?: string;
  /** Codes of the survey's questions that decide it. */
  readonly questions?: readonly string[];
  /** Published for counties and larger areas alone: for a partnership the question does not arise. */
  readonly countyOnly?: true;
  /** Of a gap between the two bases, which is on neither. */
  readonly betweenBases?: true;
  /** What plans set its targets for, where that is not the figure itself. */
  readonly targetOf?: TargetOf;
  /** Where what is counted has changed: lines are drawn through the years since alone. */
  readonly changedIn?: ChangedDefinition;
}

export interface ChangedDefinition {
  /** The first year of the present definition. */
  readonly period: Period;
  /** What changed, in a sentence for readers. */
  readonly sentence: string;
}
