import type { GapChange, GapMovement, GapVerdict } from "@lcsp/indicators";
import { because } from "./because.ts";
import { capital } from "./capital.ts";
import { pointsOf } from "./points-of.ts";
import type { Who } from "./who.ts";
import { aheadChangeWords, changeWords } from "./wording.ts";

/** How a gap changed: by how much, because of whose movement, and whether the change could be chance. */
export function changeSentence(change: GapChange, who: Who, decimals: number): string {
  const { from, kind, verdict, movement } = change;
  if (verdict === "unreliable") return `There are too few pupils to say how it changed since ${from}.`;
  const why = because[kind](who);
  if (movement === null) return `It is as it was in ${from}: ${why}.`;
  const told = (verdict === movement ? moved : movedUnclearly)[movement];
  return `${told(who, pointsOf(change.change, decimals))} since ${from}, ${why}; ${chance(change)}.`;
}

type Told = (who: Who, points: string) => string;

const gained: Told = ({ group, peers }, points) => `${capital(group)} gained ${points} on ${peers}`;
const wentAhead: Told = ({ group, peers }, points) => `${capital(group)} went ahead of ${peers}, gaining ${points}`;

/** The words for a clear change. A gap narrows or widens while the group is behind; where the group is ahead, its lead grows or shrinks. */
const moved: Readonly<Record<GapMovement, Told>> = {
  narrowed: (_, points) => `It narrowed by ${points}`,
  "narrowed, peers fell": (_, points) => `It narrowed by ${points}`,
  widened: (_, points) => `It widened by ${points}`,
  "went ahead": wentAhead,
  "went ahead, peers fell": wentAhead,
  "fell behind": ({ group, peers }, points) => `${capital(group)} fell behind ${peers}, losing ${points}`,
  "further ahead": ({ group, peers }, points) => `The lead of ${group} over ${peers} grew by ${points}`,
  "less far ahead": ({ group, peers }, points) => `The lead of ${group} over ${peers} shrank by ${points}`,
};

/** The same where the change may be chance, or where it may be chance who is ahead now: neither side is said to have passed the other. */
const movedUnclearly: Readonly<Record<GapMovement, Told>> = {
  ...moved,
  "went ahead": gained,
  "went ahead, peers fell": gained,
  "fell behind": ({ group, peers }, points) => `${capital(group)} lost ${points} to ${peers}`,
};

const isOfUnclearLead = (verdict: GapVerdict): boolean =>
  verdict === "gained" || verdict === "gained, peers fell" || verdict === "lost";

function chance({ verdict, interval }: GapChange): string {
  if (verdict === "no clear change") {
    return interval ? "the change could be chance" : "without counts, nobody can say whether it is chance";
  }
  const said = "that is more than chance alone is likely to do";
  return isOfUnclearLead(verdict) ? `${said}, but which of the two is ahead now could be chance` : said;
}

/** What happened to a gap, in one cell. Only where the group is behind is a gap said to be smaller, or levelled up. */
export function happenedWords({ kind, movement }: GapChange): string {
  const isOfGap = movement === null || movement === "narrowed" || movement === "narrowed, peers fell";
  return (isOfGap ? changeWords : aheadChangeWords)[kind];
}
