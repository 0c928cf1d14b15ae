import type { Figure, Forecast } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import { type AimPoint, noAim } from "./drawn-year.ts";
import { drawnValue } from "./points.ts";

/** Years that a forecast is drawn for: those of its line after the profile's. */
export function forecastYears(forecast: Forecast | null): readonly Period[] {
  return forecast?.path.map(({ period }) => period) ?? [];
}

/** What is drawn of it in a year: it and both ends of its range part from the figure of the profile's year, `now`. */
export function forecastPoint(
  forecast: Forecast | null,
  period: Period,
  year: Period,
  now: Figure | undefined,
): AimPoint {
  if (forecast && period === year) {
    const from = drawnValue(now);
    return { ...noAim, forecast: from, from, to: from };
  }
  const ahead = forecast?.path.find((one) => one.period === period);
  return ahead ? { ...noAim, forecast: ahead.value, from: ahead.interval.lower, to: ahead.interval.upper } : noAim;
}
