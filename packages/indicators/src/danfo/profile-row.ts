import type { Figure } from "../measure.ts";
import type { IndicatorProfile, Profile, TargetResult, YearOfIndicator } from "../profile.ts";
import { numberIn, orNaN, orNone, reasonOf } from "./figure-cells.ts";
import type { ColumnsOf } from "./frame-of.ts";

/** One indicator on one basis for one group, as it stands in the profile's year. A number that is not there is NaN, a word "none". */
export interface ProfileRow {
  readonly indicator: string;
  readonly title: string;
  readonly outcome: string;
  readonly unit: string;
  readonly better: string;
  readonly basis: string;
  readonly characteristic: string;
  readonly group: string;
  readonly period: string;
  /** The partnership's; "shown" beside a value, "between" where it lies between two ends, else why there is none. */
  readonly value: number;
  readonly reason: string;
  readonly lower: number;
  readonly upper: number;
  /** The year before, and Kent and England in the profile's year, each with its reason. */
  readonly previous: number;
  readonly previousReason: string;
  readonly kent: number;
  readonly kentReason: string;
  readonly england: number;
  readonly englandReason: string;
  readonly rank: number;
  readonly rankedOf: number;
  readonly quartile: number;
  readonly direction: string;
  readonly againstKent: string;
  readonly againstEngland: string;
  /** Where it stands to its target, which is in the unit of `targetCounts`: the figure, or its numerator. */
  readonly status: string;
  readonly target: number;
  readonly floor: number;
  readonly targetPeriod: string;
  readonly targetCounts: string;
  /** What comes if nothing changes, with its 95% prediction interval, in the unit of `forecastCounts`. */
  readonly forecast: number;
  readonly forecastLower: number;
  readonly forecastUpper: number;
  readonly forecastPeriod: string;
  readonly forecastCounts: string;
}

export const profileColumns = {
  indicator: "string",
  title: "string",
  outcome: "string",
  unit: "string",
  better: "string",
  basis: "string",
  characteristic: "string",
  group: "string",
  period: "string",
  value: "float32",
  reason: "string",
  lower: "float32",
  upper: "float32",
  previous: "float32",
  previousReason: "string",
  kent: "float32",
  kentReason: "string",
  england: "float32",
  englandReason: "string",
  rank: "float32",
  rankedOf: "float32",
  quartile: "float32",
  direction: "string",
  againstKent: "string",
  againstEngland: "string",
  status: "string",
  target: "float32",
  floor: "float32",
  targetPeriod: "string",
  targetCounts: "string",
  forecast: "float32",
  forecastLower: "float32",
  forecastUpper: "float32",
  forecastPeriod: "string",
  forecastCounts: "string",
} as const satisfies ColumnsOf<ProfileRow>;

/** A year of which the profile holds nothing. */
const unheld: Figure = { kind: "none", reason: "not-available" };

export function profileRow({ year }: Profile, of: IndicatorProfile): ProfileRow {
  const { definition, basis, group, direction, againstKent, againstEngland } = of;
  return {
    indicator: definition.code,
    title: definition.title,
    outcome: definition.outcome,
    unit: definition.unit,
    better: definition.better,
    basis: orNone(basis),
    characteristic: group.characteristic,
    group: group.value,
    period: year,
    ...figures(of.history.at(-1), of.history.at(-2)),
    ...rankIn(of.history.at(-1)),
    direction,
    againstKent,
    againstEngland,
    ...targetCells(of.target),
    ...forecastCells(of.forecast),
  };
}

function figures(now: YearOfIndicator | undefined, before: YearOfIndicator | undefined) {
  const [value, previous] = [now?.partnership.value ?? unheld, before?.partnership.value ?? unheld];
  const [kent, england] = [now?.kent.value ?? unheld, now?.england.value ?? unheld];
  return {
    value: numberIn(value),
    reason: reasonOf(value),
    lower: orNaN(now?.partnership.interval?.lower),
    upper: orNaN(now?.partnership.interval?.upper),
    previous: numberIn(previous),
    previousReason: reasonOf(previous),
    kent: numberIn(kent),
    kentReason: reasonOf(kent),
    england: numberIn(england),
    englandReason: reasonOf(england),
  };
}

function rankIn(year: YearOfIndicator | undefined) {
  const held = year?.rank.kind === "rank" ? year.rank : undefined;
  return { rank: orNaN(held?.rank), rankedOf: orNaN(held?.of), quartile: orNaN(held?.quartile) };
}

function targetCells(result: TargetResult) {
  const set = result.status === "no target" ? undefined : result;
  return {
    status: result.status,
    target: orNaN(set?.target),
    floor: orNaN(set?.floor),
    targetPeriod: orNone(set?.period),
    targetCounts: orNone(set?.counts),
  };
}

function forecastCells(forecast: IndicatorProfile["forecast"]) {
  return {
    forecast: orNaN(forecast?.value),
    forecastLower: orNaN(forecast?.interval.lower),
    forecastUpper: orNaN(forecast?.interval.upper),
    forecastPeriod: orNone(forecast?.period),
    forecastCounts: orNone(forecast?.counts),
  };
}
