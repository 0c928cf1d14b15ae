import { KENT, type Period, surveyInstruments } from "@lcsp/ingest";
import type { AnswersOverTime, SurveyAnswer, SurveyProfile, SurveyQuestion } from "../facts/survey-facts.ts";
import { groupBy } from "../group-by.ts";
import { type Asked, answerFigure } from "./answer-figures.ts";
import { changedSince, wordingOf } from "./changed-question.ts";
import type { SurveyRecords } from "./read-survey.ts";
import { againstWhole, changeOf } from "./survey-difference.ts";

/** What every record of the survey says of itself. */
type Put = Pick<SurveyRecords["answered"][number], "instrument" | "period" | "question">;

/** Every question of each questionnaire that was put in the years shown. */
export function surveyOf(
  { questions, answered, tables }: SurveyRecords,
  partnership: string,
  periods: readonly Period[],
): readonly SurveyProfile[] {
  return surveyInstruments.flatMap((instrument) => {
    const isShown = (one: Put) => one.instrument === instrument && periods.includes(one.period);
    const shown = {
      questions: questions.filter(isShown),
      answered: answered.filter(isShown),
      tables: tables.filter(isShown),
    };
    return profileOf(instrument, shown, partnership);
  });
}

function profileOf(
  instrument: SurveyProfile["instrument"],
  records: SurveyRecords,
  partnership: string,
): readonly SurveyProfile[] {
  const answered: readonly Put[] = [...records.answered, ...records.tables];
  const periods = [...new Set(answered.map(({ period }) => period))].sort();
  const period = periods.at(-1);
  if (period === undefined) return [];
  const before = periods.at(-2) ?? null;
  const askedAt = askedIn(records);
  const codes = new Set(answered.filter((one) => one.period === period).map(({ question }) => question));
  const questions = [...codes].sort().map((question) => {
    const asked = { now: askedAt(period, question), before: before && askedAt(before, question) };
    return questionOf(question, asked, partnership);
  });
  return [{ instrument, period, before, questions }];
}

/** All that is known of a question in a survey. */
function askedIn({ questions, answered, tables }: SurveyRecords): (period: Period, question: string) => Asked {
  const keyOf = ({ period, question }: Omit<Put, "instrument">) => `${period} ${question}`;
  const [put, tabulated] = [groupBy(questions, keyOf), groupBy(tables, keyOf)];
  const counted = new Map(answered.map((one) => [keyOf(one), one]));
  return (period, question) => {
    const key = keyOf({ period, question });
    return { put: put.get(key) ?? [], answered: counted.get(key), tables: tabulated.get(key) ?? [] };
  };
}

/** A question in two surveys. */
interface AskedTwice {
  readonly now: Asked;
  readonly before: Asked | null;
}

function questionOf(question: string, asked: AskedTwice, partnership: string): SurveyQuestion {
  const { now, before } = asked;
  const changed = before && changedSince(before.put, now.put);
  const wordingBefore = before && wordingOf(before.put);
  return {
    question,
    wording: wordingOf(now.put) ?? wordingBefore,
    wordingBefore,
    changed,
    answers: answersTo(now).map((answer) => answerOf(answer, asked, changed === null, partnership)),
  };
}

/** Answers in the order in which they are offered; where no extract says it, the commonest first. */
function answersTo({ put, answered }: Asked): readonly string[] {
  return [...new Set([...put.flatMap(({ answers }) => answers), ...(answered?.answers ?? [])])];
}

function answerOf(answer: string, { now, before }: AskedTwice, isAlike: boolean, partnership: string): SurveyAnswer {
  const overTime = (area: string): AnswersOverTime => {
    const current = answerFigure(now, area, answer);
    const last = before && answerFigure(before, area, answer);
    return { now: current, before: last, change: last && isAlike ? changeOf(current, last) : null };
  };
  const [own, kent] = [overTime(partnership), overTime(KENT.code)];
  return { answer, partnership: own, kent, againstKent: againstWhole(own.now, kent.now) };
}
