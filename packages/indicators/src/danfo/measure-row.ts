import type { Figure, Measure } from "../measure.ts";

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

/** Columns of the frame in their order, with the type of each: danfojs would guess it from the first rows alone. */
export const columns = {
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
} as const satisfies Record<keyof MeasureRow, "string" | "float32">;

export function measureRow(measure: Measure): MeasureRow {
  const { numerator, denominator, interval } = measure;
  return {
    indicator: measure.indicator,
    area: measure.area,
    basis: measure.basis ?? "none",
    period: measure.period,
    characteristic: measure.group.characteristic,
    group: measure.group.value,
    ...figureColumns(measure.value),
    lower: interval?.lower ?? Number.NaN,
    upper: interval?.upper ?? Number.NaN,
    numerator: numerator?.hidden === 0 ? numerator.least : Number.NaN,
    denominator: denominator?.hidden === 0 ? denominator.least : Number.NaN,
    status: measure.status,
    road: measure.road ?? "none",
    reach: measure.reach.kind,
    of: largerAreas(measure),
    coverage: measure.coverage ?? Number.NaN,
    caution: measure.caution ?? "none",
  };
}

function largerAreas({ reach }: Measure): string {
  if (reach.kind === "own") return "none";
  return reach.kind === "best-fit" ? reach.of : reach.of.join("; ");
}

function figureColumns(figure: Figure): Pick<MeasureRow, "value" | "reason" | "least" | "greatest"> {
  switch (figure.kind) {
    case "value":
      return { value: figure.value, reason: "shown", least: figure.value, greatest: figure.value };
    case "between":
      return { value: Number.NaN, reason: "between", least: figure.least, greatest: figure.greatest };
    case "none":
      return { value: Number.NaN, reason: figure.reason, least: Number.NaN, greatest: Number.NaN };
    default:
      return figure satisfies never;
  }
}
