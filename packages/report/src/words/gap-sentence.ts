import type { Gap, NoFigure } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import { printed } from "../numbers/printed.ts";
import { roundHalfAway } from "../numbers/round.ts";
import { capital } from "./capital.ts";
import type { Who } from "./who.ts";

/** Why a year has no gap. */
const noGap: Readonly<Record<NoFigure, (year: Period) => string>> = {
  suppressed: (year) =>
    `The gap of ${year} is hidden to protect people: a figure behind it is of few of them, or would reveal one that is.`,
  "not-available": (year) => `The gap of ${year} is not known.`,
  "not-applicable": (year) => `There is no gap in ${year}: one of its two sides has nobody.`,
  "low-reliability": (year) => `The gap of ${year} is of too few pupils to rely on.`,
  "low-coverage": (year) => `The gap of ${year} has no figure: too few pupils were measured.`,
};

/** The size of a year's gap, who is ahead, and whether it could be chance. */
export function gapSentence(
  { gap, interval, reliable, isRelative }: Gap,
  year: Period,
  who: Who,
  decimals: number,
): string {
  if (gap.kind !== "none" && !reliable) return noGap["low-reliability"](year);
  const unit = isRelative ? `% of ${who.peers}` : " percentage points";
  if (gap.kind === "none") return noGap[gap.reason](year);
  if (gap.kind === "between") {
    return `The gap lies between ${printed(gap.least, decimals)} and ${printed(gap.greatest, decimals)}${unit}.`;
  }
  const doubt = couldBeNone({ interval }) ? ", which could be chance" : "";
  const size = `${printed(Math.abs(gap.value), decimals)}${unit}`;
  if (roundHalfAway(gap.value, decimals) === 0)
    return `In these figures there is ${gap.value === 0 ? "no" : "next to no"} gap.`;
  return gap.value > 0 ? `The gap is ${size}${doubt}.` : `${capital(who.group)} are ahead by ${size}${doubt}.`;
}

/** Whether it could be chance that there is a gap. */
export function couldBeNone({ interval }: Pick<Gap, "interval">): boolean {
  return interval !== null && interval.lower <= 0 && interval.upper >= 0;
}
