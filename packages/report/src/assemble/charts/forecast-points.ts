import type { Figure, Forecast } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import { type AimPoint, noAim } from "./drawn-year.ts";
import { drawnValue } from "./points.ts";

/** Where the lines of a forecast start: the profile's year and its figure. */
export interface Start {
  readonly year: Period;
  readonly figure: Figure | undefined;
}

/** The years that a forecast is drawn for, after the profile's year. */
export function forecastYears(forecast: Forecast | null): readonly Period[] {
  return forecast?.path.map(({ period }) => period) ?? [];
}

/** What is drawn of a forecast in a year. In the year of its start, the forecast and both ends of its range are the figure itself. */
export function forecastPoint(forecast: Forecast | null, period: Period, start: Start): AimPoint {
  if (forecast && period === start.year) {
    const from = drawnValue(start.figure);
    return { ...noAim, forecast: from, from, to: from };
  }
  const ahead = forecast?.path.find((one) => one.period === period);
  return ahead ? { ...noAim, forecast: ahead.value, from: ahead.interval.lower, to: ahead.interval.upper } : noAim;
}
