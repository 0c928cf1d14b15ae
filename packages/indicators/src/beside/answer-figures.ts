import { KENT, type MissingReason } from "@lcsp/ingest";
import type { AnswerFigure } from "../survey-facts.ts";
import type { AnswerCount, TableFigure } from "./read-survey.ts";

/** An answer is hidden where so few answered its question, and at least one. The same rule as for percentages of pupils. */
const FEWEST_SHOWN = 6;

const unknown: AnswerFigure = {
  percent: { kind: "none", reason: "not-available" },
  pupils: null,
  base: null,
  road: null,
};

/** One question of one survey: all its counts and tabulated figures, of every area. */
export interface Asked {
  readonly counts: readonly AnswerCount[];
  readonly tables: readonly TableFigure[];
}

/** What an area's pupils answered: from their own rows where any are loaded, else from the publisher's tables. Kent is all of them. */
export function answerFigure({ counts, tables }: Asked, area: string, answer: string): AnswerFigure {
  if (counts.length > 0) {
    const own = counts.filter((count) => area === KENT.code || count.area === area);
    return counted(pupilsIn(own.filter((count) => count.answer === answer)), pupilsIn(own));
  }
  const row = tables.find((table) => table.area === area && table.answer === answer);
  return row ? tabulated(row) : unknown;
}

function counted(pupils: number, base: number): AnswerFigure {
  const road = "pupils";
  if (base === 0) return { percent: { kind: "none", reason: "not-applicable" }, pupils, base, road };
  if (base < FEWEST_SHOWN) return { percent: { kind: "none", reason: "suppressed" }, pupils: null, base: null, road };
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
