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

export const units = [
  "percent",
  "percentage points",
  "percent change",
  "percent fall",
  "per 1000",
  "per 10000",
  "per 100000",
  "score",
  "mean score",
  "points",
  "count",
  "rank",
] as const;
export type Unit = (typeof units)[number];

/** What an indicator measures, in words for readers, and how it is read. */
export interface Definition {
  /** "NI 73", or a local measure's own: "FSP 6+ PSE". */
  readonly code: string;
  readonly title: string;
  /** What it counts, in a few words, where an official title says something else: "those screened or tested". Stands in brackets after the title. */
  readonly titleMeans?: string;
  readonly outcome: Outcome;
  readonly unit: Unit;
  /** "neither" for a size, such as a school roll, which is not ranked, compared or called better. */
  readonly better: "higher" | "lower" | "neither";
  /** How many decimals its figures are printed with. */
  readonly decimals: number;
  readonly numerator: string;
  readonly denominator: string;
  /** Who defines it, and where. */
  readonly source: string;
  /** A caution for readers, where one is needed. */
  readonly note?: string;
  /** Whom it counts, in the plural, where they are not pupils: "young people", "schools". */
  readonly people?: string;
  /** What those in its numerator are, of an indicator to keep low, in words that follow "had been": "persistently absent". */
  readonly countedAs?: string;
  /** Code of the indicator that plans print this number beside: the count or the rate that a percentage is of. */
  readonly beside?: string;
  /** Codes of the pupil survey's questions that it is made from. */
  readonly questions?: readonly string[];
  /** Published only for counties and larger areas, so that a partnership can't have it. */
  readonly countyOnly?: true;
  /** Of a gap between the two bases, which is itself on neither. */
  readonly betweenBases?: true;
  /** What plans set targets for, where that is not the figure itself. */
  readonly targetOf?: TargetOf;
  /** Where the definition has changed: trends, paces and forecasts use only the years since. */
  readonly changedIn?: ChangedDefinition;
}

export interface ChangedDefinition {
  /** The first year of the present definition. */
  readonly period: Period;
  /** What changed, in a sentence for readers. */
  readonly sentence: string;
}
