import type { Gap, NoFigure } from "@lcsp/indicators";
import { printed } from "../numbers/printed.ts";
import { roundHalfAway } from "../numbers/round.ts";
import { capital } from "./capital.ts";
import type { Who } from "./who.ts";

/** Why the last year has no gap. */
const noGap: Readonly<Record<NoFigure, string>> = {
  suppressed:
    "The gap of the last year is hidden to protect people: a figure behind it is of few of them, or would reveal one that is.",
  "not-available": "The gap of the last year is not known.",
  "not-applicable": "There is no gap in the last year: one of its two sides has nobody.",
  "low-reliability": "The gap of the last year is of too few pupils to rely on.",
  "low-coverage": "The gap of the last year has no figure: too few pupils were measured.",
};

/** The size of a gap, who is ahead, and whether it could be chance. */
export function gapSentence({ gap, interval, reliable, isRelative }: Gap, who: Who, decimals: number): string {
  if (gap.kind !== "none" && !reliable) return noGap["low-reliability"];
  const unit = isRelative ? `% of ${who.peers}` : " percentage points";
  if (gap.kind === "none") return noGap[gap.reason];
  if (gap.kind === "between") {
    return `The gap lies between ${printed(gap.least, decimals)} and ${printed(gap.greatest, decimals)}${unit}.`;
  }
  const doubt = holdsNone(interval) ? ", which could be chance" : "";
  const size = `${printed(Math.abs(gap.value), decimals)}${unit}`;
  if (roundHalfAway(gap.value, decimals) === 0)
    return `In these figures there is ${gap.value === 0 ? "no" : "next to no"} gap.`;
  return gap.value > 0 ? `The gap is ${size}${doubt}.` : `${capital(who.group)} are ahead by ${size}${doubt}.`;
}

function holdsNone(interval: Gap["interval"]): boolean {
  return interval !== null && interval.lower <= 0 && interval.upper >= 0;
}
