import type { IndicatorProfile, Profile } from "@lcsp/indicators";
import { isKnown } from "./held.ts";

/**
 * What the report card is about: the National Indicators, and what the plan sets a target for, that have a figure here this year or last. Each
 * for all it counts and in one row, but for a target that is set on another basis than the first.
 */
export function headlines({ indicators }: Profile): readonly IndicatorProfile[] {
  const here = indicators.filter((one) => isOverall(one) && (isNational(one) || isAimedAt(one)) && isCounted(one));
  return here.filter((one) => isAimedAt(one) || one === firstOf(here, one.definition.code));
}

/** An indicator on the first of its bases that has a figure here; where none has, on the first. */
export function firstOf(indicators: readonly IndicatorProfile[], code: string): IndicatorProfile | undefined {
  const same = indicators.filter(({ definition }) => definition.code === code);
  return same.find((one) => isOverall(one) && isKnown(one.history.at(-1)?.partnership.value)) ?? same[0];
}

/** Whether it is of all that its indicator counts, and not of a group. */
export const isOverall = ({ group }: IndicatorProfile): boolean => group.characteristic === "all";

const isNational = ({ definition }: IndicatorProfile): boolean => /^NI \d/.test(definition.code);

const isAimedAt = ({ target }: IndicatorProfile): boolean => target.status !== "no target";

/** Whether the partnership has a figure this year or last. One that is hidden is a figure; one of nobody is none. */
function isCounted({ history }: IndicatorProfile): boolean {
  return history.slice(-2).some(({ partnership: { value } }) => {
    return isKnown(value) && !(value.kind === "none" && value.reason === "not-applicable");
  });
}
