import type { GapProfile, Group, SetTarget } from "@lcsp/indicators";
import { printed } from "../numbers/printed.ts";
import { gapPageName } from "./gap-page-name.ts";
import { gapStory } from "./gap-story.ts";
import { isRelative } from "./is-relative.ts";
import { outlook } from "./outlook.ts";
import { provisionalLines } from "./provisional-lines.ts";
import { foundWords, targetWords } from "./target-words.ts";
import { whosePupils } from "./whose-pupils.ts";
import { whyNotJudged } from "./why-not-judged.ts";

/** Whose gap a page shows: the partnership's; Kent's, in Kent's own workbook; or Kent's, because the partnership can have none. */
export type WhoseGap = "partnership" | "kent" | "kent for partnership";

/** A gap as its page shows it. */
export interface ToldGap {
  readonly lead: GapProfile;
  /** The gap among children who live here, where that is another. */
  readonly home: GapProfile | undefined;
  /** The gap that would stand in the place of `lead`, if anything of it could be shown. */
  readonly passedOver: GapProfile | undefined;
}

/** The name of a gap's page, its line in the contents, and the lines above its table, which may be longer than the table is wide. */
export function gapPageWords(
  { lead: gap, home, passedOver }: ToldGap,
  periods: readonly string[],
  groupWords: (group: Group) => string,
  whose: WhoseGap,
) {
  const { code, title } = gap.definition;
  return {
    name: gapPageName(code),
    about: whose === "partnership" ? title : `${title}, in Kent`,
    lines: [
      `${title}. Peers: ${groupWords(gap.peers)}. Group: ${groupWords(gap.group)}.${whoseSentence(gap, passedOver)}`,
      ...(whose === "kent for partnership" ? [kentForPartnership] : []),
      ...storyLines(gap, periods),
      ...(whose === "partnership"
        ? [...schoolLines(gap), ...aimLines(gap), ...(home ? [homeLine] : [])]
        : forecastLines(gap)),
    ],
  };
}

const kentForPartnership =
  "All figures here are Kent's: this gap is published for counties, and the partnership has none.";

/** The gap's story, after what a reader must know first. A changed definition is named here unless the story itself names it. */
function storyLines(gap: GapProfile, periods: readonly string[]): readonly string[] {
  const { changedIn } = gap.definition;
  const story = gapStory(gap);
  const isMarked =
    changedIn && periods.includes(changedIn.period) && !story.some((line) => line.includes(changedIn.sentence));
  return [
    ...provisionalLines(gap),
    ...(isMarked ? [`What is counted changed in ${changedIn.period}: ${changedIn.sentence}`] : []),
    ...(isRelative(gap) ? [relativeLine] : []),
    ...story,
  ];
}

const homeLine = "The gap of those who live here stands on the sheet Gaps with its interval.";

/** Whose pupils it counts, and why not others. A gap between the two bases says that in the words of its two sides. */
function whoseSentence({ definition, basis }: GapProfile, passedOver: GapProfile | undefined): string {
  if (definition.betweenBases) return "";
  if (!basis) return " Its figures are those that its publisher gives.";
  if (!passedOver) return ` It counts ${whosePupils(definition, basis)}.`;
  const isFew = passedOver.history.some(({ partnership: { gap, reliable } }) => gap.kind !== "none" && !reliable);
  const others = whosePupils(definition, passedOver.basis);
  const why = isFew
    ? `There are too few ${others} in the group or among its peers`
    : `No gap of ${others} can be shown`;
  return ` ${why}, so this page counts ${whosePupils(definition, basis)}.`;
}

/** Why the page of a gap between two figures in points says nothing of pupils needed or of schools. */
const relativeLine = "It has no threshold for pupils to reach, and can't be split into schools.";

/** Why no school is named, where a change is told on the school basis and one could be expected. */
function schoolLines({ basis, sinceBaseline, schoolsSinceBaseline: parts, ...gap }: GapProfile): readonly string[] {
  const isTold = basis === "school" && sinceBaseline && sinceBaseline.verdict !== "unreliable" && !isRelative(gap);
  if (!isTold || (parts && parts.schools.length > 0)) return [];
  return [
    parts
      ? "No school's part in the gap's change is shown: each has too few pupils in the group, or among its peers."
      : "The schools' parts in the gap's change are not known, or can't be shown without telling of few pupils.",
  ];
}

/** What a plan asks of the gap, and where the gap stands against that. */
function aimLines(gap: GapProfile): readonly string[] {
  const { target, forecast, definition, history } = gap;
  if (target.status === "no target") return [];
  const year = history.at(-1)?.period ?? target.period;
  const found = isJudged(target)
    ? foundWords(target, year)
    : `${targetWords["no figure"]}, because ${whyNotJudged(gap)}`;
  if (target.direction === "narrow") return [`The plan asks that it narrows. Found: ${found}.`];
  return [outlook(forecast, target, definition.decimals, { year, found })];
}

/** A group that is ahead is found to be that, though it has no gap to judge. */
const isJudged = ({ status, verdict }: SetTarget): boolean =>
  (status !== "no figure" && status !== "too few") || (verdict !== undefined && verdict !== "unreliable");

/** Where the line of Kent's gap leads, which no partnership's plan sets a target for. */
function forecastLines(gap: GapProfile): readonly string[] {
  const { forecast } = gap;
  const { decimals } = gap.definition;
  if (!forecast) return [];
  const unit = isRelative(gap) ? "% of the median" : " points";
  const { period, value, interval } = forecast;
  const range = `${printed(interval.lower, decimals)} to ${printed(interval.upper, decimals)}`;
  const told = `If nothing changes, Kent's gap of ${period} would be about ${printed(value, decimals)}${unit}; it can be ${range}.`;
  return [interval.lower < 0 ? `${told} Below 0 the group is ahead.` : told];
}
