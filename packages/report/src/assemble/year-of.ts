import type { IndicatorProfile, YearOfIndicator } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";

/** One year of an indicator's history, where it is shown. */
export function yearOf({ history }: Pick<IndicatorProfile, "history">, period: Period): YearOfIndicator | undefined {
  return history.find((year) => year.period === period);
}
