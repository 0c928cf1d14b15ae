import type { Figure, Measure } from "../measure.ts";
import { numberIn, orNaN, orNone, reasonOf } from "./figure-cells.ts";
import type { ColumnsOf } from "./frame-of.ts";

/** One measure as a flat row. A number that is not there is NaN, and `reason` says why; a word that is not there is "none". */
export interface MeasureRow {
  readonly indicator: string;
  readonly area: string;
  readonly basis: string;
  readonly period: string;
  readonly characteristic: string;
  readonly group: string;
  readonly value: number;
  /** "shown" beside a value; "between" where it lies between `least` and `greatest`; else why there is none. */
  readonly reason: string;
  readonly least: number;
  readonly greatest: number;
  readonly lower: number;
  readonly upper: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly status: string;
  readonly road: string;
  /** "own", "best-fit" or "apportioned". */
  readonly reach: string;
  /** Of the last two: the larger areas whose figure it is, or which it is a part of, between semicolons. */
  readonly of: string;
  /** In percent of the population. */
  readonly coverage: number;
  readonly caution: string;
}

export const measureColumns = {
  indicator: "string",
  area: "string",
  basis: "string",
  period: "string",
  characteristic: "string",
  group: "string",
  value: "float32",
  reason: "string",
  least: "float32",
  greatest: "float32",
  lower: "float32",
  upper: "float32",
  numerator: "float32",
  denominator: "float32",
  status: "string",
  road: "string",
  reach: "string",
  of: "string",
  coverage: "float32",
  caution: "string",
} as const satisfies ColumnsOf<MeasureRow>;

export function measureRow(measure: Measure): MeasureRow {
  const { numerator, denominator, interval } = measure;
  return {
    indicator: measure.indicator,
    area: measure.area,
    basis: orNone(measure.basis),
    period: measure.period,
    characteristic: measure.group.characteristic,
    group: measure.group.value,
    value: numberIn(measure.value),
    reason: reasonOf(measure.value),
    ...endsOf(measure.value),
    lower: orNaN(interval?.lower),
    upper: orNaN(interval?.upper),
    numerator: numerator?.hidden === 0 ? numerator.least : Number.NaN,
    denominator: denominator?.hidden === 0 ? denominator.least : Number.NaN,
    status: measure.status,
    road: orNone(measure.road),
    reach: measure.reach.kind,
    of: largerAreas(measure),
    coverage: orNaN(measure.coverage),
    caution: orNone(measure.caution),
  };
}

function largerAreas({ reach }: Measure): string {
  if (reach.kind === "own") return "none";
  return reach.kind === "best-fit" ? reach.of : reach.of.join("; ");
}

function endsOf(figure: Figure): Pick<MeasureRow, "least" | "greatest"> {
  if (figure.kind === "between") return { least: figure.least, greatest: figure.greatest };
  return { least: numberIn(figure), greatest: numberIn(figure) };
}
