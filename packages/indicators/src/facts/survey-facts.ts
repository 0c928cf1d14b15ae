import type { Period, SurveyInstrument } from "@lcsp/ingest";
import type { Figure, Interval, Road } from "../measure.ts";

/** One questionnaire of the pupil survey: what pupils of the partnership's schools answered, beside Kent's and beside the survey before. */
export interface SurveyProfile {
  readonly instrument: SurveyInstrument;
  /** The newest survey of the years shown. */
  readonly period: Period;
  /** The survey before it, or null where none is among the years shown. */
  readonly before: Period | null;
  /** In the order of their codes. */
  readonly questions: readonly SurveyQuestion[];
}

export interface SurveyQuestion {
  readonly question: string;
  /** As it was asked, now or else in the survey before; null where no extract says it. */
  readonly wording: string | null;
  /** As it was asked in the survey before; null where there is none, and where no extract says it. */
  readonly wordingBefore: string | null;
  /** What is not as it was in the survey before: how it is worded, or the answers that it offers. No change of answers is told then. */
  readonly changed: "wording" | "answers" | null;
  /** In the order in which they are offered; where no extract says it, from the commonest in Kent to the rarest. */
  readonly answers: readonly SurveyAnswer[];
}

export interface SurveyAnswer {
  readonly answer: string;
  readonly partnership: AnswersOverTime;
  readonly kent: AnswersOverTime;
  /** The partnership less Kent. */
  readonly againstKent: SurveyDifference | null;
}

/** `change` is now less before; null without both, and where the two were not asked the same. */
export interface AnswersOverTime {
  readonly now: AnswerFigure;
  readonly before: AnswerFigure | null;
  readonly change: SurveyDifference | null;
}

/**
 * How many in a hundred of those who answered the question gave the answer. Hidden where few answered or gave it, and where either could
 * be told by it.
 */
export interface AnswerFigure {
  readonly percent: Figure;
  /** Pupils who gave the answer; null where only its percentage is published, and where it is hidden. */
  readonly pupils: number | null;
  /** Pupils who answered the question; null where it is hidden, or not known. */
  readonly base: number | null;
  readonly road: Road | null;
}

/** In percentage points. An answer is neither good nor bad by itself, so that no difference is. */
export interface SurveyDifference {
  readonly difference: number;
  /** Newcombe's. Null where pupils are not counted on both sides: tables print whole percentages. */
  readonly interval: Interval | null;
  /** By the interval; null without one. */
  readonly verdict: "higher" | "lower" | "no clear difference" | null;
}

/** How a question was put in one survey. */
export interface QuestionAsPut {
  readonly period: Period;
  readonly instrument: SurveyInstrument;
  readonly question: string;
  /** Null where the extract does not say it. */
  readonly wording: string | null;
  /** In the order in which they are offered. */
  readonly answers: readonly string[];
}

/** A question behind a figure of the survey, as it was put in the figure's year. */
export interface ExplainedQuestion extends QuestionAsPut {
  /** The survey before, where that put it otherwise; else null. */
  readonly before: QuestionAsPut | null;
}
