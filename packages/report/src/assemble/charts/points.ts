import type { Definition, Figure, Measure } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Cell, RowRange } from "../../sheet.ts";
import { changedLabel, twoTermsLabel } from "../../words/chart-words.ts";
import { symbols } from "../../words/wording.ts";
import { whyNone } from "../cells.ts";
import { isOfTwoTerms } from "../marks.ts";

/** A number of a chart; without one its cell is truly empty. */
export const point = (value: number | undefined, decimals: number): Cell => ({
  kind: "point",
  value: value ?? null,
  decimals,
});

export const drawnValue = (figure: Figure | undefined): number | undefined =>
  figure?.kind === "value" ? figure.value : undefined;

/** Which of these have no number to draw, and why. */
export function leftEmpty(figures: readonly (readonly [name: string, figure: Figure | undefined])[]): string {
  const empty = figures.flatMap(([name, figure]) =>
    figure?.kind === "value" ? [] : [`${name} ${symbols[whyNone(figure)].sign}`],
  );
  return empty.join("; ") || "none";
}

/** A year as charts and their pages name it: the first of a changed definition says so, and one of two terms alone. */
export function yearLabel({ changedIn }: Definition, period: Period, own?: Measure): string {
  if (changedIn?.period === period) return changedLabel(period);
  return own && isOfTwoTerms(own) ? twoTermsLabel(period) : period;
}

/** Where the rows of one chart lie among those of all. */
export function rangeOf<Row>(rows: readonly Row[], isOf: (row: Row) => boolean): RowRange {
  return { first: rows.findIndex(isOf), count: rows.filter(isOf).length };
}
