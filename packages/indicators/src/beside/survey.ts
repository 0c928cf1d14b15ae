import { KENT, type Period, type SurveyInstrument, surveyInstruments } from "@lcsp/ingest";
import { groupBy } from "../group-by.ts";
import type { AnswersOverTime, SurveyAnswer, SurveyProfile, SurveyQuestion } from "../survey-facts.ts";
import { type Asked, answerFigure } from "./answer-figures.ts";
import type { AnswerCount, SurveyRecords, TableFigure } from "./read-survey.ts";
import { againstWhole, changeOf } from "./survey-difference.ts";

/** Every question of each questionnaire that was put in the years shown. */
export function surveyOf(
  { counts, tables }: SurveyRecords,
  partnership: string,
  periods: readonly Period[],
): readonly SurveyProfile[] {
  const isShown = ({ period }: { readonly period: Period }) => periods.includes(period);
  return surveyInstruments.flatMap((instrument) => {
    const isOfIt = (one: { readonly instrument: SurveyInstrument; readonly period: Period }) =>
      one.instrument === instrument && isShown(one);
    return profileOf(instrument, counts.filter(isOfIt), tables.filter(isOfIt), partnership);
  });
}

function profileOf(
  instrument: SurveyInstrument,
  counts: readonly AnswerCount[],
  tables: readonly TableFigure[],
  partnership: string,
): readonly SurveyProfile[] {
  const periods = [...new Set([...counts, ...tables].map(({ period }) => period))].sort();
  const period = periods.at(-1);
  if (period === undefined) return [];
  const before = periods.at(-2) ?? null;
  const asked = askedIn(counts, tables);
  const codes = new Set([...counts, ...tables].filter((one) => one.period === period).map(({ question }) => question));
  const questions = [...codes].sort().map((question) => {
    const at = (when: Period) => asked.get(`${when} ${question}`) ?? { counts: [], tables: [] };
    return questionOf(question, at(period), before && at(before), partnership);
  });
  return [{ instrument, period, before, questions }];
}

/** Counts and tabulated figures by survey and question. */
function askedIn(counts: readonly AnswerCount[], tables: readonly TableFigure[]): ReadonlyMap<string, Asked> {
  const keyOf = ({ period, question }: AnswerCount | TableFigure) => `${period} ${question}`;
  const [counted, tabulated] = [groupBy(counts, keyOf), groupBy(tables, keyOf)];
  const keys = new Set([...counted.keys(), ...tabulated.keys()]);
  return new Map([...keys].map((key) => [key, { counts: counted.get(key) ?? [], tables: tabulated.get(key) ?? [] }]));
}

function questionOf(question: string, now: Asked, before: Asked | null, partnership: string): SurveyQuestion {
  const tables = [...now.tables, ...(before?.tables ?? [])];
  return {
    question,
    wording: tables.find(({ wording }) => wording !== null)?.wording ?? null,
    answers: answersTo(now).map((answer) => answerOf(answer, now, before, partnership)),
  };
}

/** Answers in the order of the tables; those that no table has follow, the commonest first. */
function answersTo({ counts, tables }: Asked): readonly string[] {
  const byAnswer = groupBy(counts, ({ answer }) => answer);
  const pupils = (answer: string) => (byAnswer.get(answer) ?? []).reduce((sum, count) => sum + count.pupils, 0);
  const commonest = [...byAnswer.keys()].sort((a, b) => pupils(b) - pupils(a) || (a < b ? -1 : 1));
  return [...new Set([...tables.map(({ answer }) => answer), ...commonest])];
}

function answerOf(answer: string, now: Asked, before: Asked | null, partnership: string): SurveyAnswer {
  const own = overTime(answer, now, before, partnership);
  const kent = overTime(answer, now, before, KENT.code);
  return { answer, partnership: own, kent, againstKent: againstWhole(own.now, kent.now) };
}

function overTime(answer: string, now: Asked, before: Asked | null, area: string): AnswersOverTime {
  const current = answerFigure(now, area, answer);
  const last = before && answerFigure(before, area, answer);
  return { now: current, before: last, change: last && changeOf(current, last) };
}
