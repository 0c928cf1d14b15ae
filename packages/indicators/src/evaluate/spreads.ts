import { KENT, type StoreSchema } from "@lcsp/ingest";
import { type Kysely, sql } from "kysely";
import type { Spread, Summary } from "../define/define-spread.ts";
import { groupBy } from "../group-by.ts";
import { everyone, type Measure, type NoFigure, ownFigure } from "../measure.ts";
import { bootstrap } from "../statistics/bootstrap.ts";
import {
  type Histogram,
  meanOfLowestFifth,
  median,
  sizeOf,
  sizeOfLowestFifth,
  spreadBelowMedian,
} from "../statistics/histogram.ts";
import { cellsOf, type Loaded, type LoadedCell } from "./cells.ts";
import { withCube } from "./cube-table.ts";
import { restsOn } from "./extracts.ts";
import type { Cell } from "./tally-counts.ts";

interface Scored extends Cell {
  readonly score: number | string;
  readonly units: number | string;
}

/** A measure of every spread, basis, year that is loaded and area, from how many children have each score. */
export async function measureSpreads(
  db: Kysely<StoreSchema>,
  spreads: readonly Spread[],
  loaded: Loaded,
): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const [{ cube, score }, alike] of byScore(spreads)) {
    const histograms = await readHistograms(db, cube, score);
    for (const one of cellsOf([cube], cube.bases, loaded)) {
      const histogram = histograms.get(textOf(one.cell)) ?? new Uint32Array();
      const reason = histograms.has(textOf({ ...one.cell, area: KENT.code })) ? "not-applicable" : "not-available";
      measures.push(...alike.map((spread) => measure(spread, one, histogram, reason)));
    }
  }
  return measures;
}

/** The first that is read off each score, with all that are. */
function byScore(spreads: readonly Spread[]): Map<Spread, Spread[]> {
  const isAlike = (a: Spread, b: Spread) => a.cube === b.cube && a.score === b.score;
  return groupBy(spreads, (spread) => spreads.find((other) => isAlike(other, spread)) ?? spread);
}

async function readHistograms(
  db: Kysely<StoreSchema>,
  cube: Spread["cube"],
  score: string,
): Promise<ReadonlyMap<string, Histogram>> {
  const column = sql.ref(score);
  const query = sql<Scored>`select "basis", "area", "period", ${column} as "score", "units" from "cube" where ${column} is not null`;
  const { rows } = await withCube(db, cube, [], (cubes) => query.execute(cubes));
  const both = rows.flatMap((row) => [row, { ...row, area: KENT.code }]);
  return new Map([...groupBy(both, textOf)].map(([cell, scored]) => [cell, histogramOf(scored)]));
}

function histogramOf(scored: readonly Scored[]): Histogram {
  const counts = new Uint32Array(Math.max(...scored.map(({ score }) => Number(score))) + 1);
  for (const { score, units } of scored) counts[Number(score)] = (counts[Number(score)] ?? 0) + Number(units);
  return counts;
}

const figures: Readonly<Record<Summary, (histogram: Histogram, size: number) => number>> = {
  median,
  "mean of the lowest fifth": meanOfLowestFifth,
  "lowest fifth below the median": spreadBelowMedian,
};

/**
 * Beside the figure between them, the median tells the lowest fifth's mean as well as that does itself: both tell of as many children as
 * the lowest fifth are. `reason`: why there is none of nobody; not available where the rows of the year score nobody in the county.
 */
function measure(
  { definition, summary, between }: Spread,
  { cell, behind }: LoadedCell,
  histogram: Histogram,
  reason: NoFigure,
): Measure {
  const size = sizeOf(histogram);
  const figure = figures[summary];
  const value = figure(histogram, size);
  return {
    ...cell,
    indicator: definition.code,
    group: everyone,
    numerator: null,
    denominator: null,
    cohort: between || size === 0 ? size : sizeOfLowestFifth(size),
    value: Number.isNaN(value) ? { kind: "none", reason } : { kind: "value", value },
    interval: between ? bootstrap(histogram, figure, `${definition.code} ${textOf(cell)}`) : null,
    road: "pupils",
    ...ownFigure,
    ...restsOn(behind),
  };
}

function textOf({ basis, area, period }: Cell): string {
  return [basis, area, period].join(" ");
}
