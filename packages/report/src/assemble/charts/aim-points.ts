import type { Figure, IndicatorProfile, TargetOf } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import { type AimPoint, noAim } from "./drawn-year.ts";
import { forecastPoint, forecastYears } from "./forecast-points.ts";

type Aims = Pick<IndicatorProfile, "target" | "forecast">;

/** Years to be drawn after the profile's: those that lead to a target. None where no target is in what the chart draws. */
export function yearsAhead(aims: Aims, year: Period, drawn: TargetOf = "figure"): readonly Period[] {
  const set = aimOf(aims, drawn);
  if (!set) return [];
  const path = forecastYears(aims.forecast);
  return set.period > year && !path.includes(set.period) ? [...path, set.period] : path;
}

/** What is drawn of forecast and target in a year: nothing where no target is in what the chart draws. */
export function aimPoint(
  aims: Aims,
  period: Period,
  year: Period,
  now: Figure | undefined,
  drawn: TargetOf = "figure",
): AimPoint {
  const set = aimOf(aims, drawn);
  if (!set) return noAim;
  return {
    ...forecastPoint(aims.forecast, period, year, now),
    target: set.period === period ? set.target : undefined,
  };
}

/** The target of a chart that draws figures, or of one that draws the numbers of events in them. */
export function aimOf({ target, forecast }: Aims, drawn: TargetOf): { period: Period; target: number } | undefined {
  if (target.status === "no target" || target.target === null || target.counts !== drawn) return undefined;
  if (forecast && forecast.counts !== drawn) return undefined;
  return { period: target.period, target: target.target };
}
