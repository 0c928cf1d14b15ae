import type { IndicatorProfile } from "@lcsp/indicators";
import type { AboutIndicator } from "./indicator-columns.ts";
import { levels } from "./levels.ts";

/** An indicator as it is listed. */
export type Listed = Omit<IndicatorProfile, "basis"> & AboutIndicator;

/**
 * Indicators to be listed: each on all its bases and for all its groups; but once, and as nobody's, where nothing is known of it for any
 * area in any year. What is hidden is known of.
 */
export function listed(indicators: readonly IndicatorProfile[]): readonly Listed[] {
  const known = new Set(indicators.filter(isKnown).map(({ definition }) => definition.code));
  const said = new Set<string>();
  return indicators.flatMap((indicator): Listed[] => {
    const { code } = indicator.definition;
    if (known.has(code)) return [indicator];
    if (said.has(code)) return [];
    said.add(code);
    return [{ ...indicator, basis: "nobody" }];
  });
}

function isKnown({ history }: IndicatorProfile): boolean {
  return history.some((year) => levels.some((level) => !isNotAvailable(year[level].value)));
}

const isNotAvailable = (value: IndicatorProfile["history"][number]["kent"]["value"]): boolean =>
  value.kind === "none" && value.reason === "not-available";
