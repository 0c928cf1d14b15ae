import { KENT, type MissingReason } from "@lcsp/ingest";
import { groupBy } from "../group-by.ts";
import type { Figure } from "../measure.ts";
import { fewToHide } from "../protect/few-to-hide.ts";
import { FEWEST_SHOWN } from "../protect/protect.ts";
import type { AnswerFigure } from "../survey-facts.ts";
import type { AnswerCount, PutQuestion, TableFigure } from "./read-survey.ts";

const suppressed: Figure = { kind: "none", reason: "suppressed" };

const unknown: AnswerFigure = {
  percent: { kind: "none", reason: "not-available" },
  pupils: null,
  base: null,
  road: null,
};

/** One question of one survey: how it was put, and all its counts and tabulated figures, of every area. */
export interface Asked {
  readonly put: readonly PutQuestion[];
  readonly counts: readonly AnswerCount[];
  readonly tables: readonly TableFigure[];
}

/**
 * What an area's pupils answered: from their own rows where any are loaded, else from the publisher's tables. Kent is all of them. Of
 * pupils' rows, an answer is hidden where so few answered its question, where so few gave it, and where another could be told by it.
 */
export function answerFigure({ counts, tables }: Omit<Asked, "put">, area: string, answer: string): AnswerFigure {
  if (counts.length > 0) {
    const own = counts.filter((count) => area === KENT.code || count.area === area);
    return counted(
      groupBy(own, (count) => count.answer),
      answer,
    );
  }
  const row = tables.find((table) => table.area === area && table.answer === answer);
  return row ? tabulated(row) : unknown;
}

function counted(byAnswer: ReadonlyMap<string, readonly AnswerCount[]>, answer: string): AnswerFigure {
  const road = "pupils";
  const answers = [...byAnswer].map(([, counts]) => pupilsIn(counts));
  const base = answers.reduce((sum, one) => sum + one, 0);
  const pupils = pupilsIn(byAnswer.get(answer) ?? []);
  if (base === 0) return { percent: { kind: "none", reason: "not-applicable" }, pupils, base, road };
  if (base < FEWEST_SHOWN) return { percent: suppressed, pupils: null, base: null, road };
  if (fewToHide(answers).has([...byAnswer.keys()].indexOf(answer)))
    return { percent: suppressed, pupils: null, base, road };
  return { percent: { kind: "value", value: (100 * pupils) / base }, pupils, base, road };
}

function tabulated({ percent, base, missing }: TableFigure): AnswerFigure {
  const figure = { pupils: null, base, road: "published" } as const;
  if (percent !== null) return { ...figure, percent: { kind: "value", value: percent } };
  const reasons: Readonly<Record<string, MissingReason>> = missing === null ? {} : JSON.parse(missing);
  const reason = reasons["percent"] ?? "not-available";
  return { ...figure, base: reason === "suppressed" ? null : base, percent: { kind: "none", reason } };
}

const pupilsIn = (counts: readonly AnswerCount[]): number => counts.reduce((sum, { pupils }) => sum + pupils, 0);
