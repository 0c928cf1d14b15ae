import type { ChangeAgainstKent, Definition, Gap, GapChange, GapProfile } from "@lcsp/indicators";
import { besideKentWords } from "../wording.ts";
import { acrossChange, isAcrossChange } from "./across-change.ts";
import { isOfPeers, pointsOf } from "./gap-points.ts";
import type { Who } from "./who.ts";

/** Which way it differs from Kent's, where its interval is clear of that. Nothing of a gap that has none, or that can't be relied on. */
export function besideKentSentence({ gap, interval, reliable }: Gap, kent: Gap, { group }: Who): string | undefined {
  if (gap.kind !== "value" || kent.gap.kind !== "value" || !interval || !reliable || !kent.reliable) return undefined;
  const { lower, upper } = interval;
  if (lower <= kent.gap.value && kent.gap.value <= upper) return "The gap can't be told from Kent's.";
  const isWide = gap.value > kent.gap.value;
  if (isOfPeers([gap.value, kent.gap.value])) return `The gap is ${isWide ? "wider" : "narrower"} than Kent's.`;
  return `The gap favours ${group} ${isWide ? "less" : "more"} than Kent's does.`;
}

/**
 * Whether it changed otherwise than Kent's, and for better or worse where either way is. `now` is the gap that it came to. Nothing where that
 * is not known; nor of a group that is not behind now, which had less of a gap to close than Kent, or none.
 */
export function kentSentence(
  { sinceBaseline }: GapProfile["againstKent"],
  { better, decimals }: Pick<Definition, "better" | "decimals">,
  now: number,
): string | undefined {
  if (!sinceBaseline || (better !== "neither" && now <= 0)) return undefined;
  const points = pointsOf(sinceBaseline.difference, decimals);
  const differs = (word: string) =>
    better === "neither"
      ? `That differs from Kent's change by ${points}.`
      : `That is ${word} than Kent's change, by ${points}.`;
  switch (sinceBaseline.verdict) {
    case "faster":
      return differs("better");
    case "slower":
      return differs("worse");
    case "no clear difference":
      return "That can't be told from Kent's change.";
    default:
      return undefined;
  }
}

/**
 * How a change stands beside Kent's, and what a reader must know of it: that the group is ahead, or that the two years count two things.
 * `now`: the gap that it came to.
 */
export function besideKentText(
  definition: Definition,
  change: GapChange,
  { verdict }: ChangeAgainstKent,
  now: Gap | undefined,
): string {
  const said = besideKentWords[verdict];
  const isAhead = now?.gap.kind === "value" && now.gap.value < 0;
  const told = isAhead ? `${said}. The group is ahead.` : said;
  if (!isAcrossChange(definition, change)) return told;
  return acrossChange(isAhead ? told : `${said}.`);
}
