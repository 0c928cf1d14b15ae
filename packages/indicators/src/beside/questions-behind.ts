import type { Period } from "@lcsp/ingest";
import type { ExplainedQuestion } from "../facts/survey-facts.ts";
import { groupBy } from "../group-by.ts";
import { changedSince } from "./changed-question.ts";
import type { PutQuestion } from "./read-survey.ts";

/** How the questions behind a figure were put in the survey of the year, each beside the survey before where that put it otherwise. */
export function questionsBehind(
  period: Period,
  codes: readonly string[],
  put: readonly PutQuestion[],
): readonly ExplainedQuestion[] {
  const decisive = put.filter(({ question }) => codes.includes(question));
  const byQuestion = groupBy(decisive, ({ instrument, question }) => `${instrument} ${question}`);
  return [...byQuestion.values()].flatMap((surveys) => {
    const now = surveys.filter((one) => one.period === period);
    const last = surveys
      .map((one) => one.period)
      .filter((one) => one < period)
      .sort()
      .at(-1);
    const then = surveys.filter((one) => one.period === last);
    const [before = null] = changedSince(then, now) === null ? [] : then;
    return now.slice(0, 1).map((one) => ({ ...one, before }));
  });
}
