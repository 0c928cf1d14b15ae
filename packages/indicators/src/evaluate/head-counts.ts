import type { CountOf } from "../define-count.ts";
import { type GroupOf, group } from "../group-of.ts";
import type { Indicator } from "../indicator.ts";
import { type Count, everyone, type Figure, type Measure, ownFigure } from "../measure.ts";
import { poisson } from "../statistics/poisson.ts";
import { cellsOf, type Loaded } from "./cells.ts";
import { type CurrentExtract, statusOf } from "./extracts.ts";
import { type Cell, countOf, type TallyCounts, type Wanted } from "./tally-counts.ts";

export function headCountsOf(indicators: readonly Indicator[]): readonly CountOf[] {
  return indicators.flatMap((indicator) => (indicator.form === "count" ? [indicator] : []));
}

export function wantedByHeadCounts(indicators: readonly CountOf[]): readonly Wanted[] {
  return indicators.flatMap((one) =>
    [...new Set(groupsOf(one).map(({ characteristic }) => characteristic))].map((characteristic) => ({
      tally: one.tally,
      characteristic,
    })),
  );
}

/** A measure of every count, basis, year that is loaded, area and group. */
export function measureHeadCounts(
  indicators: readonly CountOf[],
  counts: TallyCounts,
  loaded: Loaded,
): readonly Measure[] {
  return indicators.flatMap((one) =>
    cellsOf([one.tally.cube], one.bases, loaded).flatMap(({ cell, behind }) =>
      groupsOf(one).map((of) => measureCount(one, countOf(counts, one.tally, cell, of), cell, of, behind)),
    ),
  );
}

function groupsOf({ groups }: CountOf): readonly GroupOf[] {
  return [group(everyone.characteristic, everyone.value), ...groups];
}

function measureCount(
  { definition, counts, tally }: CountOf,
  count: Count,
  cell: Cell,
  { characteristic, value }: GroupOf,
  behind: readonly CurrentExtract[],
): Measure {
  const isExact = count.hidden === 0;
  return {
    ...cell,
    indicator: definition.code,
    group: { characteristic, value },
    numerator: count,
    denominator: null,
    // Events are not the pupils whom a count would tell of.
    cohort: counts === "pupils" ? count.least : null,
    value: figureOf(count),
    interval: counts === "events" && isExact ? poisson(count.least) : null,
    status: statusOf(behind.map(({ issue }) => issue)),
    road: tally.cube.road ?? "pupils",
    ...ownFigure,
    extracts: behind.map(({ id }) => id),
  };
}

/** A count as a figure: itself, or the two ends that it lies between. */
export function figureOf({ least, greatest, hidden }: Count): Figure {
  return hidden === 0 ? { kind: "value", value: least } : { kind: "between", least, greatest };
}
