import type { IndicatorProfile, Profile } from "@lcsp/indicators";
import { countedOnBothBases } from "./both-bases.ts";
import { isHeld, isKnown } from "./held.ts";

/**
 * What the report card is about: each indicator for all it counts, once, or on both bases where plans print both; without those of which
 * nothing is known this year or last. Gaps that are no National Indicators are left to the sheets of gaps.
 */
export function headlines(profile: Profile): readonly IndicatorProfile[] {
  const known = nationalOrNoGap(profile).filter((one) => isOverall(one) && isHeld(one.history.slice(-2)));
  return known.filter((one) => {
    const { code } = one.definition;
    return countedOnBothBases(code) !== undefined || one === firstOf(known, code);
  });
}

/** An indicator on the first of its bases that has a figure here; where none has, on the first. */
export function firstOf(indicators: readonly IndicatorProfile[], code: string): IndicatorProfile | undefined {
  const same = indicators.filter(({ definition }) => definition.code === code);
  return same.find((one) => isOverall(one) && isOfPartnership(one)) ?? same[0];
}

/** Whether it is of all that its indicator counts, and not of a group. */
export const isOverall = ({ group }: IndicatorProfile): boolean => group.characteristic === "all";

function nationalOrNoGap({ indicators, gaps }: Profile): readonly IndicatorProfile[] {
  const local = new Set(gaps.map(({ definition }) => definition.code).filter((code) => !code.startsWith("NI ")));
  return indicators.filter(({ definition }) => !local.has(definition.code));
}

const isOfPartnership = ({ history }: IndicatorProfile): boolean => isKnown(history.at(-1)?.partnership.value);
