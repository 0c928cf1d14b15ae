import type { Measure } from "@lcsp/indicators";
import { lowCoverageWords, reachWords, twoTermsWords } from "../words/wording.ts";

/** Whose figure a measure shows, in words, where it is not its area's own. Empty where it is, and where there is none. */
export function reachText({ reach, value }: Measure): string {
  if (value.kind === "none" || reach.kind === "own") return "";
  return reach.kind === "apportioned"
    ? `${reachWords.apportioned}: ${reach.of.join(" and ")}`
    : `${reachWords[reach.level]}: ${reach.of}`;
}

/** That too little of the population was measured. Empty where enough was, and where the publisher says nothing of it. */
export function coverageText({ caution, coverage }: Measure): string {
  return caution !== "low-coverage" || coverage === null ? "" : `${lowCoverageWords}: ${coverage}%`;
}

/** Whether two terms of the year were counted, and not the whole. Not of a year without a figure. */
export function isOfTwoTerms({ caution, value }: Measure): boolean {
  return caution === "two-terms" && value.kind !== "none";
}

/** Whether its publisher may still change it. Not of a year without a figure. */
export function isProvisional({ status, value }: Pick<Measure, "status" | "value">): boolean {
  return status === "provisional" && value.kind !== "none";
}

/** That two terms were counted. Empty where the whole was, and where there is no figure. */
export function spanText(measure: Measure): string {
  return isOfTwoTerms(measure) ? twoTermsWords : "";
}

/** What a reader must know of one figure beside how settled it is. */
export function marksOf(measure: Measure): readonly string[] {
  return [reachText(measure), coverageText(measure), spanText(measure)].filter((words) => words !== "");
}
