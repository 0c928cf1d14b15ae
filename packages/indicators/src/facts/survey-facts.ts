import type { Period, SurveyInstrument } from "@lcsp/ingest";
import type { Figure, Interval, Road } from "../measure.ts";

/** One questionnaire of the pupil survey: the answers at the partnership's schools, beside Kent's and those of the survey before. */
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
  /** The question's wording now, or else in the survey before. Null where no extract gives it. */
  readonly wording: string | null;
  /** Its wording in the survey before. Null where there was none, and where no extract gives it. */
  readonly wordingBefore: string | null;
  /** What differs from the survey before: the wording, or the answers offered. The answers are then not compared over time. */
  readonly changed: "wording" | "answers" | null;
  /** In the order in which they were offered; where no extract gives that, from the commonest in Kent to the rarest. */
  readonly answers: readonly SurveyAnswer[];
}

export interface SurveyAnswer {
  readonly answer: string;
  readonly partnership: AnswersOverTime;
  readonly kent: AnswersOverTime;
  /** The partnership less Kent. */
  readonly againstKent: SurveyDifference | null;
}

/** `change` is `now` less `before`. Null without both, and where the question or its answers were changed. */
export interface AnswersOverTime {
  readonly now: AnswerFigure;
  readonly before: AnswerFigure | null;
  readonly change: SurveyDifference | null;
}

/**
 * The percentage of those who answered the question that gave this answer. Hidden where few pupils answered or gave it, and where those
 * numbers could be worked out from it.
 */
export interface AnswerFigure {
  readonly percent: Figure;
  /** Pupils who gave the answer. Null where only the percentage is published, and where it is hidden. */
  readonly pupils: number | null;
  /** Pupils who answered the question. Null where that is hidden or not known. */
  readonly base: number | null;
  readonly road: Road | null;
}

/** In percentage points. No answer is good or bad in itself, and so no difference is called better or worse. */
export interface SurveyDifference {
  readonly difference: number;
  /** 95%, Newcombe's. Null unless both sides have counts of pupils: published tables print whole percentages only. */
  readonly interval: Interval | null;
  /** What the interval allows to be claimed. Null without an interval. */
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
  /** How the survey before put it, where that was different; else null. */
  readonly before: QuestionAsPut | null;
}
