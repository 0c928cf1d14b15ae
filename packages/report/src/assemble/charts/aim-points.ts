import type { IndicatorProfile, TargetOf } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import { type AimPoint, noAim } from "./drawn-year.ts";
import { forecastPoint, forecastYears, type Start } from "./forecast-points.ts";

type Aims = Pick<IndicatorProfile, "target" | "forecast">;

/** The years after the profile's that a chart draws: those up to its target. Empty where the chart has no target in the unit it draws. */
export function yearsAhead(aims: Aims, year: Period, drawn: TargetOf = "figure"): readonly Period[] {
  const set = aimOf(aims, drawn);
  if (!set) return [];
  const path = forecastYears(aims.forecast);
  return set.period > year && !path.includes(set.period) ? [...path, set.period] : path;
}

/** What a chart draws of forecast and target in a year. Nothing where it has no target in the unit it draws. */
export function aimPoint(aims: Aims, period: Period, start: Start, drawn: TargetOf = "figure"): AimPoint {
  const set = aimOf(aims, drawn);
  if (!set) return noAim;
  return {
    ...forecastPoint(aims.forecast, period, start),
    target: set.period === period ? set.target : undefined,
  };
}

/**
 * The target of a chart that draws figures, or of one that draws the numbers of events in them. Undefined where the target is in the other.
 */
export function aimOf({ target, forecast }: Aims, drawn: TargetOf): { period: Period; target: number } | undefined {
  if (target.status === "no target" || target.target === null || target.counts !== drawn) return undefined;
  if (forecast && forecast.counts !== drawn) return undefined;
  return { period: target.period, target: target.target };
}
