import type { Figure, IndicatorProfile, YearOfIndicator } from "@lcsp/indicators";
import { levels } from "./levels.ts";

/** Whether anything is known of an indicator for any area in these of its years. What is hidden is known of; what is not asked of an area is not. */
export function isHeld(years: readonly YearOfIndicator[]): boolean {
  return years.some((year) => levels.some((level) => year[level].road !== null && isKnown(year[level].value)));
}

/** The indicators of which anything is known in any year shown, on any basis and of any group: all others are on the sheet Not available. */
export function held(indicators: readonly IndicatorProfile[]): readonly IndicatorProfile[] {
  const codes = new Set(indicators.filter(({ history }) => isHeld(history)).map(({ definition }) => definition.code));
  return indicators.filter(({ definition }) => codes.has(definition.code));
}

export function isKnown(figure: Figure | undefined): boolean {
  return figure !== undefined && !(figure.kind === "none" && figure.reason === "not-available");
}
