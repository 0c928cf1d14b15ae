import type { Figure, IndicatorProfile, TargetOf } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import { drawnValue } from "./points.ts";

type Aims = Pick<IndicatorProfile, "target" | "forecast">;

/** What a chart that turns the curve draws of a year beside its figures. */
export interface AimPoint {
  readonly forecast: number | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly target: number | undefined;
}

/** Years to be drawn after the profile's: those that lead to a target. None where no target is in what the chart draws. */
export function yearsAhead(aims: Aims, year: Period, drawn: TargetOf = "figure"): readonly Period[] {
  const set = aimOf(aims, drawn);
  if (!set) return [];
  const path = aims.forecast?.path.map(({ period }) => period) ?? [];
  return set.period > year && !path.includes(set.period) ? [...path, set.period] : path;
}

/** The forecast starts from the figure of the profile's year, `now`, and its range with the year after. */
export function aimPoint(
  aims: Aims,
  period: Period,
  year: Period,
  now: Figure | undefined,
  drawn: TargetOf = "figure",
): AimPoint {
  const set = aimOf(aims, drawn);
  const ahead = set && aims.forecast?.path.find((one) => one.period === period);
  return {
    forecast: set && aims.forecast && period === year ? drawnValue(now) : ahead?.value,
    from: ahead?.interval.lower,
    to: ahead?.interval.upper,
    target: set?.period === period ? set.target : undefined,
  };
}

/** The target of a chart that draws figures, or of one that draws the numbers of events in them. */
export function aimOf({ target, forecast }: Aims, drawn: TargetOf): { period: Period; target: number } | undefined {
  if (target.status === "no target" || target.target === null || target.counts !== drawn) return undefined;
  if (forecast && forecast.counts !== drawn) return undefined;
  return { period: target.period, target: target.target };
}

/** Columns of a table of points, and how a chart draws them. */
export const aimSeries = [
  { heading: "Forecast", look: "forecast", of: "forecast" },
  { heading: "Range from", look: "bound", of: "from" },
  { heading: "Range to", look: "bound", of: "to" },
  { heading: "Target", look: "target", of: "target" },
] as const satisfies readonly { heading: string; look: string; of: keyof AimPoint }[];
