import type { MissingReason } from "@lcsp/ingest";
import type { AnswerFigure } from "../facts/survey-facts.ts";
import type { Figure } from "../measure.ts";
import type { AnswersShown } from "../protect/protect-answers.ts";
import type { AnsweredQuestion, PutQuestion, TableFigure } from "./read-survey.ts";

const suppressed: Figure = { kind: "none", reason: "suppressed" };

const unknown: AnswerFigure = {
  percent: { kind: "none", reason: "not-available" },
  pupils: null,
  base: null,
  road: null,
};

/** One question of one survey: how it was put, and what is known of its answers, in every area. */
export interface Asked {
  readonly put: readonly PutQuestion[];
  /** Undefined where no pupil's answers are loaded. */
  readonly answered: AnsweredQuestion | undefined;
  readonly tables: readonly TableFigure[];
}

/** What an area's pupils answered: from their own rows where any are loaded, else from the publisher's tables. */
export function answerFigure({ answered, tables }: Omit<Asked, "put">, area: string, answer: string): AnswerFigure {
  if (answered) return counted(answered.areas.get(area) ?? nobodys, answer);
  const row = tables.find((table) => table.area === area && table.answer === answer);
  return row ? tabulated(row) : unknown;
}

const nobodys: AnswersShown = { base: 0, pupils: new Map() };

function counted({ base, pupils }: AnswersShown, answer: string): AnswerFigure {
  const road = "pupils";
  const given = pupils.get(answer);
  const own = given === undefined ? 0 : given;
  if (base === null || own === null) return { percent: suppressed, pupils: null, base, road };
  if (base === 0) return { percent: { kind: "none", reason: "not-applicable" }, pupils: own, base, road };
  return { percent: { kind: "value", value: (100 * own) / base }, pupils: own, base, road };
}

function tabulated({ percent, base, missing }: TableFigure): AnswerFigure {
  const figure = { pupils: null, base, road: "published" } as const;
  if (percent !== null) return { ...figure, percent: { kind: "value", value: percent } };
  const reasons: Readonly<Record<string, MissingReason>> = missing === null ? {} : JSON.parse(missing);
  const reason = reasons["percent"] ?? "not-available";
  return { ...figure, base: reason === "suppressed" ? null : base, percent: { kind: "none", reason } };
}
