import { KENT, type StoreSchema } from "@lcsp/ingest";
import { type Kysely, sql } from "kysely";
import type { Spread } from "../define.ts";
import { groupBy } from "../group-by.ts";
import { everyone, type Measure, ownFigure } from "../measure.ts";
import { bootstrap } from "../statistics/bootstrap.ts";
import { type Histogram, sizeOf, spreadBelowMedian } from "../statistics/histogram.ts";
import { withCube } from "./cube-table.ts";
import { type CurrentExtract, carrying, periodsOf, statusOf } from "./extracts.ts";
import type { Cell } from "./tally-counts.ts";

interface Scored extends Cell {
  readonly score: number | string;
  readonly units: number | string;
}

/** A measure of every spread, basis, year that is loaded and area, from how many children have each score. */
export async function measureSpread(
  db: Kysely<StoreSchema>,
  spread: Spread,
  extracts: readonly CurrentExtract[],
  partnerships: readonly string[],
): Promise<readonly Measure[]> {
  const histograms = await readHistograms(db, spread);
  return spread.bases.flatMap((basis) =>
    periodsOf(extracts, spread.cube.kind).flatMap((period) =>
      [...partnerships, KENT.code].map((area) => {
        const cell = { basis, area, period };
        return measure(
          spread,
          cell,
          histograms.get(textOf(cell)) ?? new Uint32Array(),
          carrying(extracts, spread.cube.kind, period),
        );
      }),
    ),
  );
}

async function readHistograms(
  db: Kysely<StoreSchema>,
  { cube, score }: Spread,
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

function measure(spread: Spread, cell: Cell, histogram: Histogram, behind: readonly CurrentExtract[]): Measure {
  const cohort = sizeOf(histogram);
  const value = spreadBelowMedian(histogram, cohort);
  return {
    ...cell,
    indicator: spread.definition.code,
    group: everyone,
    numerator: null,
    denominator: null,
    cohort,
    value: Number.isNaN(value) ? { kind: "none", reason: "not-applicable" } : { kind: "value", value },
    interval: bootstrap(histogram, spreadBelowMedian, `${spread.definition.code} ${textOf(cell)}`),
    status: statusOf(behind.map(({ issue }) => issue)),
    road: "pupils",
    ...ownFigure,
    extracts: behind.map(({ id }) => id),
  };
}

function textOf({ basis, area, period }: Cell): string {
  return [basis, area, period].join(" ");
}
