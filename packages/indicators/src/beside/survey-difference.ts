import { times } from "../evaluate/figure.ts";
import type { AnswerFigure, SurveyDifference } from "../facts/survey-facts.ts";
import type { Interval } from "../measure.ts";
import { newcombe } from "../statistics/newcombe.ts";

/** One survey's figure less that of the survey before: of other pupils, so that the two are independent. */
export function changeOf(now: AnswerFigure, before: AnswerFigure): SurveyDifference | null {
  const [a, b] = [countsOf(now), countsOf(before)];
  return differenceOf(now, before, a && b ? times(100, newcombe(a.pupils, a.base, b.pupils, b.base)) : null);
}

/**
 * A partnership's figure less Kent's. The partnership is a part of Kent, so that the two are not independent: the interval is that of the
 * partnership against the rest of Kent, times the share of the rest, to which the difference is exactly equal.
 */
export function againstWhole(part: AnswerFigure, whole: AnswerFigure): SurveyDifference | null {
  const [a, all] = [countsOf(part), countsOf(whole)];
  const rest = a && all ? { pupils: all.pupils - a.pupils, base: all.base - a.base } : null;
  const interval =
    a && all && rest && times((100 * rest.base) / all.base, newcombe(a.pupils, a.base, rest.pupils, rest.base));
  return differenceOf(part, whole, interval);
}

function countsOf({ pupils, base }: AnswerFigure) {
  return pupils !== null && base !== null && base > 0 ? { pupils, base } : null;
}

function differenceOf(a: AnswerFigure, b: AnswerFigure, interval: Interval | null): SurveyDifference | null {
  if (a.percent.kind !== "value" || b.percent.kind !== "value") return null;
  return { difference: a.percent.value - b.percent.value, interval, verdict: interval && verdictOf(interval) };
}

function verdictOf({ lower, upper }: Interval): "higher" | "lower" | "no clear difference" {
  if (lower > 0) return "higher";
  return upper < 0 ? "lower" : "no clear difference";
}
