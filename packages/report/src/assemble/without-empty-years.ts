import type { Profile } from "@lcsp/indicators";
import { isHeld, isKnown } from "./held.ts";
import { levels } from "./levels.ts";

/** The profile from the first year in which anything at all is held of any area; the last year stays in any case. What is hidden is held. */
export function withoutEmptyYears(profile: Profile): Profile {
  const { indicators, gaps, periods } = profile;
  const isEmpty = (at: number) =>
    !indicators.some(({ history }) => isHeld(history.slice(at, at + 1))) &&
    !gaps.some(({ history }) => levels.some((level) => isKnown(history[at]?.[level].gap)));
  let from = 0;
  while (from < periods.length - 1 && isEmpty(from)) from += 1;
  return {
    ...profile,
    periods: periods.slice(from),
    indicators: indicators.map((one) => ({ ...one, history: one.history.slice(from) })),
    gaps: gaps.map((one) => ({ ...one, history: one.history.slice(from) })),
  };
}
