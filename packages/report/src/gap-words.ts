import type {
  ChangeAgainstKent,
  Definition,
  Gap,
  GapChange,
  GapMovement,
  GapProfile,
  KindOfChange,
  Needed,
  NoFigure,
} from "@lcsp/indicators";
import { roundHalfAway } from "./format/round.ts";
import { isOfPeers, pointsOf, print } from "./gap-points.ts";
import { gapsBehind, paceSentence } from "./pace-words.ts";
import { type Who, whoOf } from "./who.ts";
import { aheadChangeWords, besideKentWords, changeWords } from "./wording.ts";

/** What is behind each kind of change. Of what arithmetic says, and of no cause beyond it. */
const because: Readonly<Record<KindOfChange, (who: Who) => string>> = {
  "levelled up": ({ group }) => `because ${group} rose faster`,
  "group rose, peers held": ({ group, peers }) => `because ${group} rose while ${peers} stayed level`,
  "group rose, peers fell": ({ group, peers }) => `because ${group} rose, and in part because ${peers} fell`,
  "group held, peers fell": ({ group, peers }) => `only because ${peers} fell: ${group} stayed level`,
  "both fell, group by less": ({ group, peers }) => `only because ${peers} fell by more: ${group} fell too`,
  "both rose, peers by more": ({ group, peers }) => `because ${peers} rose faster than ${group}`,
  "group held, peers rose": ({ group, peers }) => `because ${peers} rose while ${group} stayed level`,
  "group fell, peers rose": ({ group, peers }) => `because ${group} fell while ${peers} rose`,
  "group fell, peers held": ({ group, peers }) => `because ${group} fell while ${peers} stayed level`,
  "both fell, group by more": ({ group }) => `because ${group} fell by more`,
  "both rose alike": () => "both rose by the same",
  "both fell alike": () => "both fell by the same",
  "both held": () => "neither moved",
};

/** Why a year has no gap. */
const noGap: Readonly<Record<NoFigure, string>> = {
  suppressed: "The gap of the last year is hidden to protect people, because a figure behind it describes few of them.",
  "not-available": "The gap of the last year is not known.",
  "not-applicable": "There is no gap in the last year: one of its two sides has nobody.",
  "low-reliability": "The gap of the last year has no figure: it is of too few pupils to rely on.",
  "low-coverage": "The gap of the last year has no figure: too few pupils were measured.",
};

/** The gap of a year: which way it lies, and whether it could be chance. */
export function gapSentence({ gap, interval, reliable, isRelative }: Gap, who: Who, decimals: number): string {
  const unit = isRelative ? `% of ${who.peers}` : " percentage points";
  if (gap.kind === "none") return noGap[gap.reason];
  if (gap.kind === "between") {
    return `The gap lies between ${print(gap.least, decimals)} and ${print(gap.greatest, decimals)}${unit}.`;
  }
  const doubt = !reliable ? ", of too few pupils to rely on" : holdsNone(interval) ? ", which could be chance" : "";
  const size = `${print(Math.abs(gap.value), decimals)}${unit}`;
  if (roundHalfAway(gap.value, decimals) === 0)
    return `In these figures there is ${gap.value === 0 ? "no" : "next to no"} gap.`;
  return gap.value > 0 ? `The gap is ${size}${doubt}.` : `${capital(who.group)} are ahead by ${size}${doubt}.`;
}

/** How it changed, by how much, by whose movement, and whether that could be chance. */
export function changeSentence(change: GapChange, who: Who, decimals: number): string {
  const { from, kind, verdict, movement } = change;
  if (verdict === "unreliable") return `There are too few pupils to say how it changed since ${from}.`;
  const why = because[kind](who);
  if (movement === null) return `It is as it was in ${from}: ${why}.`;
  return `${moved[movement](who, pointsOf(change.change, decimals))} since ${from}, ${why}; ${chance(change)}.`;
}

type Told = (who: Who, points: string) => string;

const wentAhead: Told = ({ group, peers }, points) => `${capital(group)} went ahead of ${peers}, gaining ${points}`;

/** A gap narrows or widens while the group is behind; where it is ahead, its lead grows or shrinks. */
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

/** What happened to a gap, in one cell: only of a group that is behind is a gap smaller, or levelled up. */
export function happenedWords({ kind, movement }: GapChange): string {
  const isOfGap = movement === null || movement === "narrowed" || movement === "narrowed, peers fell";
  return (isOfGap ? changeWords : aheadChangeWords)[kind];
}

function chance({ verdict, interval }: GapChange): string {
  if (verdict !== "no clear change" && verdict !== "unreliable")
    return "that is more than chance alone is likely to do";
  return interval ? "the change could be chance" : "without counts, nobody can say whether it is chance";
}

/** Which way it differs from Kent's, where its interval is clear of that. Nothing of a gap that has none, or that can't be relied on. */
export function besideKentSentence({ gap, interval, reliable }: Gap, kent: Gap, { group }: Who): string | undefined {
  if (gap.kind !== "value" || kent.gap.kind !== "value" || !interval || !reliable || !kent.reliable) return undefined;
  const { lower, upper } = interval;
  if (lower <= kent.gap.value && kent.gap.value <= upper) return "The gap can't be told from Kent's.";
  const isWide = gap.value > kent.gap.value;
  if (isOfPeers([gap.value, kent.gap.value])) return `The gap is ${isWide ? "wider" : "narrower"} than Kent's.`;
  return `The gap favours ${group} ${isWide ? "less" : "more"} than Kent's does.`;
}

/** How many pupils more would have brought the gap to Kent's, closed it, or met its target: a sentence for each that is known. */
export function pupilsSentences(
  { forKent, toClose, forTarget }: GapProfile["pupilsNeeded"],
  { group }: Who,
  met = "The gap meets its target.",
): readonly string[] {
  return [
    neededSentence(forKent, group, "brought the gap to Kent's"),
    neededSentence(toClose, group, "closed the gap", "In these figures there is no gap to close."),
    neededSentence(forTarget, group, "met the gap's target", met),
  ].flatMap((sentence) => sentence ?? []);
}

/** A figure that is met, of a target that is amber all the same. */
const metAsPeersFell = "The gap meets its target's figure, but its peers fell.";

function neededSentence(needed: Needed, group: string, done: string, already?: string): string | undefined {
  if (needed.kind === "not reachable")
    return `Even if all ${group} had reached the threshold, that would not have ${done}.`;
  if (needed.kind !== "pupils") return undefined;
  if (needed.pupils === 0) return already;
  return `${thousands(needed.pupils)} more of the ${thousands(needed.of)} ${group} would have ${done}.`;
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

/** Whether what is counted changed between the two years, so that they count two things. */
export function isAcrossChange({ changedIn }: Definition, { from, to }: GapChange): boolean {
  return changedIn !== undefined && from < changedIn.period && changedIn.period <= to;
}

/** What happened to a gap whose two years count two things. */
export const acrossChange = (happened: string): string => `${happened} What is counted changed between the years.`;

/** How a change stands beside Kent's, and what a reader must know of it: that the group is ahead, or that the two years count two things. */
export function besideKentText(definition: Definition, change: GapChange, { verdict }: ChangeAgainstKent): string {
  const said = besideKentWords[verdict];
  const told = change.movement?.includes("ahead") ? `${said}. The group is ahead.` : said;
  if (!isAcrossChange(definition, change)) return told;
  return acrossChange(told === said ? `${said}.` : told);
}

/** Since last year, and since the baseline where that is another. */
function changesIn({ sincePreviousYear, sinceBaseline }: GapProfile): readonly GapChange[] {
  const previous = sincePreviousYear?.from === sinceBaseline?.from ? null : sincePreviousYear;
  return [previous, sinceBaseline].filter((change) => change !== null);
}

/** All that a gap's page says of the last year: a caution first where what is counted changed since the baseline. */
export function gapStory(profile: GapProfile): readonly string[] {
  const { definition, history, sinceBaseline, againstKent, pupilsNeeded } = profile;
  const { decimals, changedIn } = definition;
  const who = whoOf(profile);
  const { partnership: last, kent } = history.at(-1) ?? {};
  if (!last || !kent) return [];
  const told = [
    changedIn && sinceBaseline && isAcrossChange(definition, sinceBaseline)
      ? `What is counted changed in ${changedIn.period}: ${changedIn.sentence}`
      : undefined,
    gapSentence(last, who, decimals),
    ...(last.gap.kind === "value" ? changesIn(profile).map((change) => changeSentence(change, who, decimals)) : []),
    last.gap.kind === "value" ? kentSentence(againstKent, definition, last.gap.value) : undefined,
    last.gap.kind === "value" ? paceSentence(profile.pace, gapsBehind(profile), who, decimals) : undefined,
    besideKentSentence(last, kent, who),
    ...pupilsSentences(pupilsNeeded, who, profile.target.status === "amber" ? metAsPeersFell : undefined),
  ];
  return told.flatMap((sentence) => sentence ?? []);
}

function holdsNone(interval: Gap["interval"]): boolean {
  return interval !== null && interval.lower <= 0 && interval.upper >= 0;
}

const thousands = (count: number): string => count.toLocaleString("en-GB");

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
