import { KENT } from "@lcsp/ingest";
import type { Mean } from "../define/define-mean.ts";
import { all } from "../define/group-of.ts";
import type { Indicator } from "../define/indicator.ts";
import type { Tally } from "../define/tally.ts";
import { everyone, type Figure, type Measure, ownFigure } from "../measure.ts";
import { meanInterval } from "../statistics/mean-interval.ts";
import { cautionOf } from "./caution.ts";
import { cellsOf, type Loaded, type LoadedCell } from "./cells.ts";
import { restsOn } from "./extracts.ts";
import { quotient, times } from "./figure.ts";
import { hasAny } from "./has-any.ts";
import { type Cell, countOf, type TallyCounts, type Wanted } from "./tally-counts.ts";

/** The means of a catalogue, and what schools' rows give of them. */
export function meansOf(indicators: readonly Indicator[]): readonly Mean[] {
  const means = indicators.flatMap((indicator) => (indicator.form === "mean" ? [indicator] : []));
  return means.flatMap((one) => (one.schools ? [one, one.schools] : [one]));
}

/** What the means sum. */
export function wantedByMeans(means: readonly Mean[]): readonly Wanted[] {
  return means.flatMap(({ rows, score, over, squares, unknown, twoTerms }) => {
    const some = [unknown, twoTerms].flatMap((tally) => tally ?? []);
    return [rows, score, over, squares.score, squares.over, squares.product, ...some].map((tally) => ({
      tally,
      characteristic: everyone.characteristic,
    }));
  });
}

/** A measure of every mean, basis, year that is loaded and area. */
export function measureMeans(means: readonly Mean[], counts: TallyCounts, loaded: Loaded): readonly Measure[] {
  return means.flatMap((one) =>
    cellsOf([one.rows.cube], one.bases, loaded).map((loadedCell) => measureMean(one, counts, loadedCell)),
  );
}

function measureMean(mean: Mean, counts: TallyCounts, { cell, behind }: LoadedCell): Measure {
  const road = mean.rows.cube.road ?? "pupils";
  const value = meanIn(mean, counts, cell);
  const { hidden } = countOf(counts, mean.score, cell, all);
  return {
    ...cell,
    indicator: mean.definition.code,
    group: everyone,
    numerator: null,
    denominator: null,
    ...(value.kind === "between" && { rowsHidden: hidden }),
    // Rows of schools are no pupils.
    cohort: road === "pupils" ? countOf(counts, mean.rows, cell, all).least : null,
    value,
    interval: value.kind === "value" && road === "pupils" ? intervalOf(mean, counts, cell) : null,
    road,
    ...ownFigure,
    caution: cautionOf(mean.twoTerms, counts, cell),
    ...restsOn(behind),
  };
}

/**
 * Of nobody not applicable, unless nobody in the county has a score that year: then its extracts have no such column, and there is no figure
 * to be had; nor is there where a row may be of any size. Between two ends where the score of a row is hidden.
 */
function meanIn({ rows, score, over, unknown, per }: Mean, counts: TallyCounts, cell: Cell): Figure {
  const inKent = countOf(counts, rows, { ...cell, area: KENT.code }, all).least;
  if (inKent === 0 || hasAny(unknown, counts, cell)) return { kind: "none", reason: "not-available" };
  return quotient(countOf(counts, score, cell, all), countOf(counts, over, cell, all).least, per);
}

function intervalOf({ rows, score, over, squares, per }: Mean, counts: TallyCounts, cell: Cell) {
  const sumOf = (tally: Tally) => countOf(counts, tally, cell, all).least;
  const sums = {
    rows: sumOf(rows),
    score: sumOf(score),
    over: sumOf(over),
    scoreSquared: sumOf(squares.score),
    overSquared: sumOf(squares.over),
    product: sumOf(squares.product),
  };
  return times(per, meanInterval(sums));
}
