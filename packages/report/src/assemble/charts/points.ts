import type { Definition, Figure, Measure } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Cell, RowRange } from "../../sheet.ts";
import { markedYear } from "../../words/chart-words.ts";
import { symbols } from "../../words/wording.ts";
import { whyNone } from "../cells.ts";
import { isOfTwoTerms, isProvisional } from "../marks.ts";

/** A cell that a chart draws a number from. Without a number the cell is truly empty. */
export const point = (value: number | undefined, decimals: number): Cell => ({
  kind: "point",
  value: value ?? null,
  decimals,
});

export const drawnValue = (figure: Figure | undefined): number | undefined =>
  figure?.kind === "value" ? figure.value : undefined;

/** Says which of these figures can't be drawn, and why, by their symbols. */
export function leftEmpty(figures: readonly (readonly [name: string, figure: Figure | undefined])[]): string {
  const empty = figures.flatMap(([name, figure]) =>
    figure?.kind === "value" ? [] : [`${name} ${symbols[whyNone(figure)].sign}`],
  );
  return empty.join("; ") || "none";
}

/**
 * The label of a year in charts and on their pages. It marks the first year of a changed definition, and by `own`, what is drawn of the
 * year, one of only two terms and one whose figure may still change.
 */
export function yearLabel({ changedIn }: Definition, period: Period, own?: Measure): string {
  const marks = [
    changedIn?.period === period && "changed",
    own !== undefined && isOfTwoTerms(own) && "two terms",
    own !== undefined && isProvisional(own) && "provisional",
  ] as const;
  return markedYear(
    period,
    marks.filter((mark) => mark !== false),
  );
}

/** The range of one chart's rows among the rows of all charts. */
export function rangeOf<Row>(rows: readonly Row[], isOf: (row: Row) => boolean): RowRange {
  return { first: rows.findIndex(isOf), count: rows.filter(isOf).length };
}
