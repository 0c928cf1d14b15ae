import type { ChangeAgainstKent, Definition, Gap, GapChange } from "@lcsp/indicators";
import { acrossChange, isAcrossChange } from "./across-change.ts";
import { capital } from "./capital.ts";
import { isOfPeers, pointsOf } from "./gap-points.ts";
import type { Who } from "./who.ts";
import { besideKentWords } from "./wording.ts";

/** Which way it differs from Kent's, where its interval is clear of that. Nothing where there is no gap, or none to rely on. */
export function besideKentSentence(
  { gap, interval, reliable }: Gap,
  kent: Gap,
  { group, peers }: Who,
): string | undefined {
  if (gap.kind !== "value" || gap.value === 0 || kent.gap.kind !== "value" || !interval || !reliable || !kent.reliable)
    return undefined;
  const { lower, upper } = interval;
  if (lower <= kent.gap.value && kent.gap.value <= upper) return "The gap can't be told from Kent's.";
  const isWide = gap.value > kent.gap.value;
  if (isOfPeers([gap.value, kent.gap.value])) return `The gap is ${isWide ? "wider" : "narrower"} than Kent's.`;
  return `${capital(group)} do ${isWide ? "worse" : "better"} beside ${peers} than in Kent.`;
}

/** A gap's change, and the same of Kent's. */
export interface Changes {
  readonly own: GapChange | null;
  readonly kent: GapChange | null;
}

/**
 * Whether it changed otherwise than Kent's, and for better or worse where either way is and no peers' fall made it so. `now` is the gap that
 * it came to. Nothing where that is not known; nor of a group that is not behind now, which had less of a gap to close than Kent, or none.
 */
export function kentSentence(
  beside: ChangeAgainstKent | null,
  changes: Changes,
  { better, decimals }: Pick<Definition, "better" | "decimals">,
  now: number,
): string | undefined {
  if (!beside || beside.verdict === "unreliable" || (better !== "neither" && now <= 0)) return undefined;
  if (beside.verdict === "no clear difference") return "That can't be told from Kent's change.";
  const points = pointsOf(beside.difference, decimals);
  if (better === "neither") return `That differs from Kent's change by ${points}.`;
  const isFaster = beside.verdict === "faster";
  const fell = peersFell(beside, changes);
  if (fell) return `That is ${points} ${isFaster ? "above" : "below"} Kent's change, but ${fell}.`;
  return `That is ${isFaster ? "better" : "worse"} than Kent's change, by ${points}.`;
}

/** Whose peers' fall the better of the two changes owes to. */
function peersFell({ verdict }: ChangeAgainstKent, { own, kent }: Changes): string | undefined {
  const better = verdict === "faster" ? own : verdict === "slower" ? kent : null;
  if (!better?.movement?.endsWith("peers fell")) return undefined;
  return better === own ? "its peers fell" : "Kent's peers fell";
}

/**
 * How a change stands beside Kent's, and what a reader must know of it: that the group is not behind, that what is better owes to a fall of
 * peers, or that the two years count two things. `now`: the gap that it came to.
 */
export function besideKentText(
  definition: Definition,
  changes: Changes,
  beside: ChangeAgainstKent,
  now: Gap | undefined,
): string {
  const fell = peersFell(beside, changes);
  const said = fell ? `${besideKentWords[beside.verdict]}, but ${fell}` : besideKentWords[beside.verdict];
  const told = [said, ...notBehind(now)].join(". ");
  const isTwoThings = changes.own !== null && isAcrossChange(definition, changes.own);
  return isTwoThings ? acrossChange(told.endsWith(".") ? told : `${told}.`) : told;
}

function notBehind(now: Gap | undefined): readonly string[] {
  if (now?.gap.kind !== "value" || now.gap.value > 0) return [];
  return [now.gap.value < 0 ? "The group is ahead." : "There is no gap."];
}
