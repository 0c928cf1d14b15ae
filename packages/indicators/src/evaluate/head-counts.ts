import type { CountOf } from "../define/define-count.ts";
import { all, type GroupOf } from "../define/group-of.ts";
import type { Indicator } from "../define/indicator.ts";
import { type Measure, ownFigure, plainGroup } from "../measure.ts";
import { poisson } from "../statistics/poisson.ts";
import { cellsOf, type Loaded, type LoadedCell } from "./cells.ts";
import { restsOn } from "./extracts.ts";
import { figureOfCount } from "./figure.ts";
import { countOf, type TallyCounts, type Wanted } from "./tally-counts.ts";

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
    cellsOf([one.tally.cube], one.bases, loaded).flatMap((loadedCell) =>
      groupsOf(one).map((of) => measureCount(one, counts, loadedCell, of)),
    ),
  );
}

function groupsOf({ groups }: CountOf): readonly GroupOf[] {
  return [all, ...groups];
}

function measureCount(
  { definition, counts: counted, tally }: CountOf,
  counts: TallyCounts,
  { cell, behind }: LoadedCell,
  of: GroupOf,
): Measure {
  const count = countOf(counts, tally, cell, of);
  return {
    ...cell,
    indicator: definition.code,
    group: plainGroup(of),
    numerator: count,
    denominator: null,
    // Events are not the pupils whom a count would tell of.
    cohort: counted === "pupils" ? count.least : null,
    value: figureOfCount(count),
    interval: counted === "events" && count.hidden === 0 ? poisson(count.least) : null,
    road: tally.cube.road ?? "pupils",
    ...ownFigure,
    ...restsOn(behind),
  };
}
