import type { ChangeAgainstKent, Definition, Gap, GapChange } from "@lcsp/indicators";
import { acrossChange, isAcrossChange } from "./across-change.ts";
import { pointsOf } from "./points-of.ts";
import { besideKentWords } from "./wording.ts";

/** A gap's change, and that of Kent's gap between the same years. */
export interface Changes {
  readonly own: GapChange | null;
  readonly kent: GapChange | null;
}

/**
 * Whether a gap changed differently from Kent's, with the year that both changes are since. It is said to be for better or worse only where
 * one of the two ways is better, and where what is better is not due to a fall of the peers. `now` is the partnership's gap after the
 * change, in percentage points.
 * Undefined where the comparison is not known or not reliable, or has no interval to tell it from chance; and where the group is not behind
 * now: it had a smaller gap to close than Kent's, or none.
 */
export function changeBesideKent(
  beside: ChangeAgainstKent | null,
  changes: Changes,
  { better, decimals }: Pick<Definition, "better" | "decimals">,
  now: number,
): string | undefined {
  const { own } = changes;
  if (!beside?.interval || !own || beside.verdict === "unreliable" || (better !== "neither" && now <= 0))
    return undefined;
  const kents = `Kent's change since ${own.from}`;
  if (beside.verdict === "no clear difference") return `The difference from ${kents} could be chance.`;
  const points = pointsOf(beside.difference, decimals);
  if (better === "neither") return `That differs from ${kents} by ${points}.`;
  const isFaster = beside.verdict === "faster";
  const fell = peersFell(beside, changes);
  if (fell)
    return `Since ${own.from} ${isFaster ? "it" : "Kent's gap"} came down by ${points} more than ${isFaster ? "Kent's" : "this one"}, but ${fell}.`;
  return `That is ${isFaster ? "better" : "worse"} than ${kents}, by ${points}.`;
}

/**
 * The same in a cell: how the change compares with Kent's, and what a reader must know of it. That is: whether the better change is due to
 * a fall of the peers, whether the group is behind now at all, and whether the two years count the same thing. `now` is the gap after the
 * change.
 */
export function changeBesideKentInCell(
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

/** Whose peers fell, where that is why the better of the two changes is better. */
function peersFell({ verdict }: ChangeAgainstKent, { own, kent }: Changes): string | undefined {
  const better = verdict === "faster" ? own : verdict === "slower" ? kent : null;
  if (!better?.movement?.endsWith("peers fell")) return undefined;
  return better === own ? "its peers fell" : "Kent's peers fell";
}

function notBehind(now: Gap | undefined): readonly string[] {
  if (now?.gap.kind !== "value" || now.gap.value > 0) return [];
  return [now.gap.value < 0 ? "The group is ahead." : "There is no gap."];
}
