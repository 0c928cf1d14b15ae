import type { Definition, Figure, Measure } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Cell, RowRange } from "../../sheet.ts";
import { changedLabel, twoTermsLabel } from "../../words/chart-words.ts";
import { symbols } from "../../words/wording.ts";
import { whyNone } from "../cells.ts";
import { isOfTwoTerms } from "../marks.ts";

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

/** The label of a year in charts and on their pages. It marks the first year of a changed definition, and a year of only two terms. */
export function yearLabel({ changedIn }: Definition, period: Period, own?: Measure): string {
  if (changedIn?.period === period) return changedLabel(period);
  return own && isOfTwoTerms(own) ? twoTermsLabel(period) : period;
}

/** The range of one chart's rows among the rows of all charts. */
export function rangeOf<Row>(rows: readonly Row[], isOf: (row: Row) => boolean): RowRange {
  return { first: rows.findIndex(isOf), count: rows.filter(isOf).length };
}
