import type { Figure, Profile } from "@lcsp/indicators";
import { isKnown } from "./held.ts";
import { levels } from "./levels.ts";

/** The profile from the first year in which anything at all is held of any area; the last year stays in any case. What is hidden is held. */
export function withoutEmptyYears(profile: Profile): Profile {
  const { indicators, gaps, periods } = profile;
  const figures = (at: number): readonly (Figure | undefined)[] =>
    levels.flatMap((level) => [
      ...indicators.map(({ history }) => history[at]?.[level].value),
      ...gaps.map(({ history }) => history[at]?.[level].gap),
    ]);
  const isEmpty = (at: number) => !figures(at).some(isKnown);
  let from = 0;
  while (from < periods.length - 1 && isEmpty(from)) from += 1;
  return {
    ...profile,
    periods: periods.slice(from),
    indicators: indicators.map((one) => ({ ...one, history: one.history.slice(from) })),
    gaps: gaps.map((one) => ({ ...one, history: one.history.slice(from) })),
  };
}
