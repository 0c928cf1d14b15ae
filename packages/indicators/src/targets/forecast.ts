import { endYear, type Period, periodAfter } from "@lcsp/ingest";
import type { Interval, Measure } from "../measure.ts";
import type { Definition, Forecast, ForecastYear, TargetResult } from "../profile.ts";
import { predict } from "../statistics/predict.ts";
import { aimedAt } from "./aimed-at.ts";
import { comparable } from "./comparable.ts";

/**
 * The least-squares line through the years held, continued to the target's year, or to the next year where no target is still to come.
 * Null with fewer than three years that have a figure, and where all of them lie exactly on the line, which then has no interval.
 * Source: Friedman 2005, Trying Hard Is Not Good Enough, on forecasting a baseline; statistics/predict.ts for the interval.
 */
export function forecast(
  history: readonly Measure[],
  definition: Pick<Definition, "unit" | "targetOf" | "changedIn">,
  target: TargetResult,
  year: Period,
): Forecast | null {
  const counts = definition.targetOf ?? "figure";
  const points = comparable(history, definition).flatMap((measure) => {
    const y = aimedAt(measure, counts);
    return y === null ? [] : [{ period: measure.period, x: endYear(measure.period), y }];
  });
  const period = target.status !== "no target" && target.period > year ? target.period : periodAfter(year, 1);
  const hold = within(counts === "numerator" ? "count" : definition.unit);
  const path = yearsAfter(year, period).flatMap((ahead): ForecastYear[] => {
    const next = predict(points, endYear(ahead));
    if (!next) return [];
    const interval = { lower: hold(next.interval.lower), upper: hold(next.interval.upper) };
    return [{ period: ahead, value: hold(next.value), interval }];
  });
  const last = path.at(-1);
  return last ? { ...last, path, years: points.map((point) => point.period), counts } : null;
}

function yearsAfter(year: Period, to: Period): readonly Period[] {
  return Array.from({ length: endYear(to) - endYear(year) }, (_, at) => periodAfter(year, at + 1));
}

const anyNumber: Interval = { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };

/**
 * The limits of what is possible in a unit, where they are not "0 or more": a straight line would run on past them. A change in percent
 * has no limits that fit both rises and falls.
 */
const ends: Readonly<Partial<Record<Definition["unit"], Interval>>> = {
  percent: { lower: 0, upper: 100 },
  "percentage points": { lower: -100, upper: 100 },
  "percent change": anyNumber,
  "percent fall": anyNumber,
};

function within(unit: Definition["unit"]): (value: number) => number {
  const { lower, upper } = ends[unit] ?? { lower: 0, upper: Number.POSITIVE_INFINITY };
  return (value) => Math.min(Math.max(value, lower), upper);
}
