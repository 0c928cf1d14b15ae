import type { Period, SurveyInstrument } from "@lcsp/ingest";
import type { Figure, Interval, Road } from "./measure.ts";

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
  /** As it was asked; null where no table of the survey says it. */
  readonly wording: string | null;
  /** In the order of the survey's tables; without them, from the commonest in Kent to the rarest. */
  readonly answers: readonly SurveyAnswer[];
}

export interface SurveyAnswer {
  readonly answer: string;
  readonly partnership: AnswersOverTime;
  readonly kent: AnswersOverTime;
  /** The partnership less Kent. */
  readonly againstKent: SurveyDifference | null;
}

/** `change` is now less before; null without both. */
export interface AnswersOverTime {
  readonly now: AnswerFigure;
  readonly before: AnswerFigure | null;
  readonly change: SurveyDifference | null;
}

/** How many in a hundred of those who answered the question gave the answer. Hidden where few answered or gave it, or could be told by it. */
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
