import type { Figure, Interval } from "../measure.ts";
import type { ChangeAgainstKent, Gap, GapChange } from "../profile.ts";
import { signOfInterval } from "../statistics/sign-of-interval.ts";
import { squareAndAdd } from "../statistics/square-and-add.ts";

/** How a gap's change compares with that of Kent's gap between the same years. Null where either change is not known. */
export function changeAgainstKent(own: GapChange | null, kent: GapChange | null): ChangeAgainstKent | null {
  if (!own || !kent) return null;
  const interval = intervalOf(own, kent);
  const isReliable = own.verdict !== "unreliable" && kent.verdict !== "unreliable";
  return {
    difference: own.change - kent.change,
    interval,
    verdict: isReliable ? verdicts[signOfInterval(interval)] : "unreliable",
  };
}

/**
 * The gap as a percentage of Kent's. Not applicable where the group is ahead and has no gap, and where Kent may have no gap to take a
 * percentage of: its interval holds 0.
 */
export function shareOfGap(own: Gap, kent: Gap): Figure {
  if (own.gap.kind === "none") return own.gap;
  if (kent.gap.kind === "none") return kent.gap;
  if (own.gap.kind === "between" || kent.gap.kind === "between") return { kind: "none", reason: "not-available" };
  if (!own.reliable || !kent.reliable) return { kind: "none", reason: "low-reliability" };
  if (own.gap.value < 0 || kent.gap.value <= 0 || (kent.interval && kent.interval.lower <= 0))
    return { kind: "none", reason: "not-applicable" };
  return { kind: "value", value: (100 * own.gap.value) / kent.gap.value };
}

function intervalOf(own: GapChange, kent: GapChange): Interval | null {
  if (!own.interval || !kent.interval) return null;
  return squareAndAdd({ value: own.change, interval: own.interval }, { value: kent.change, interval: kent.interval });
}

/** By the sign of the interval of the difference. */
const verdicts = { 1: "faster", 0: "no clear difference", [-1]: "slower" } as const;
