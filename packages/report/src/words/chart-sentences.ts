import type { Comparison, Direction, Forecast, GapProfile, IndicatorProfile, Rank, SetTarget } from "@lcsp/indicators";
import { type GroupWords, printed } from "./chart-words.ts";
import { isRelative } from "./gap-points.ts";
import { gapStory } from "./gap-story.ts";
import { foundWords } from "./target-words.ts";
import { whosePupils } from "./whose-pupils.ts";

const directionSentences: Readonly<Record<Direction, string>> = {
  improving: "It clearly improves over the years.",
  "narrowing, but peers fell": "It clearly narrows over the years, but its peers fall.",
  worsening: "It clearly worsens over the years.",
  "ahead by more": "The group's lead clearly grows over the years.",
  "ahead by less": "The group's lead clearly shrinks over the years.",
  rising: "It clearly rises over the years.",
  falling: "It clearly falls over the years.",
  "no clear change": "Its years show no clear direction.",
  "too few years": "There are too few years to tell a direction.",
};

/** Direction, where the line leads, and what that says of the target: no more than the range of the forecast allows. */
export function trendSentence({ definition, history, direction, forecast, target }: IndicatorProfile): string {
  const { changedIn, decimals } = definition;
  const told = [
    changedIn ? `What is counted changed in ${changedIn.period}: ${changedIn.sentence}` : "",
    spanSentence(history),
    directionSentences[direction],
    outlook(forecast, target, decimals),
  ];
  return told.filter((sentence) => sentence !== "").join(" ");
}

/** Which years were counted by two terms alone, where others were as a whole. */
function spanSentence(history: IndicatorProfile["history"]): string {
  const held = history.filter(({ partnership }) => partnership.value.kind !== "none");
  const ofTwoTerms = held.filter(({ partnership }) => partnership.caution === "two-terms");
  if (ofTwoTerms.length === 0 || ofTwoTerms.length === held.length) return "";
  const years = ofTwoTerms.map(({ period }) => period).join(" and ");
  return `Of ${years} two terms alone are counted: direction and forecast look at years counted like the last.`;
}

function outlook(forecast: Forecast | null, target: IndicatorProfile["target"], decimals: number): string {
  if (target.status === "no target" || target.target === null) return "";
  const aim =
    target.counts === "numerator"
      ? `Target for ${target.period}, as a number and no rate: ${printed(target.target, 0)}`
      : `Target for ${target.period}: ${printed(target.target, decimals)}`;
  if (forecast?.period !== target.period) return `${aim}. In the last year shown: ${foundWords(target)}.`;
  return `${aim}. ${verdicts[verdictOf(forecast, { ...target, target: target.target })]}`;
}

/** `sure` of what the whole range says; `open` where the target lies within it. */
type Outlook = "met" | "missed" | "open";

function verdictOf({ interval }: Forecast, { direction, target }: SetTarget & { target: number }): Outlook {
  const { lower, upper } = interval;
  const isLow = direction === "at-most";
  if (isLow ? upper <= target : lower >= target) return "met";
  return (isLow ? lower > target : upper < target) ? "missed" : "open";
}

const verdicts: Readonly<Record<Outlook, string>> = {
  met: "If nothing changes, the whole range of the forecast meets it.",
  missed: "If nothing changes, the whole range of the forecast misses it.",
  open: "It lies within the range of the forecast, which can't say whether it will be met.",
};

/** Of Kent's gap: whether it is in its own workbook, or stands in a partnership's for the one that is not there. */
type IsKents = false | "county" | "stands in";

/** What a gap's page is called and says, from what it measures to its story. Its lines may be longer than its table is wide. */
export function gapPageWords(
  gap: GapProfile,
  periods: readonly string[],
  groupWords: GroupWords,
  isKents: IsKents = false,
) {
  const { code, title, changedIn } = gap.definition;
  const name = /gap/i.test(code) ? code : `Gap ${code}`;
  const story = gapStory(gap);
  const isMarked =
    changedIn && periods.includes(changedIn.period) && !story.some((line) => line.includes(changedIn.sentence));
  return {
    name: name.replaceAll(/[\\/?*:[\]]/g, " ").slice(0, 31),
    about: `${title}${isKents ? ", in Kent" : ""}`,
    lines: [
      `${title}. Peers: ${groupWords(gap.peers)}. Group: ${groupWords(gap.group)}.${whoseSentence(gap)}`,
      ...(isKents === "stands in"
        ? ["All figures here are Kent's: this gap is published for counties, and the partnership has none."]
        : []),
      ...(isMarked ? [`What is counted changed in ${changedIn.period}: ${changedIn.sentence}`] : []),
      ...(isRelative(gap) ? [relativeLine] : []),
      ...story,
      ...(isKents ? [] : schoolLines(gap)),
      ...(isKents ? forecastLines(gap) : aimLines(gap)),
    ],
  };
}

/** Whose pupils it counts: of a gap between the two bases its two sides say it. */
function whoseSentence({ definition, basis }: GapProfile): string {
  if (definition.betweenBases) return "";
  return basis ? ` It counts ${whosePupils(definition, basis)}.` : " Its figures are those that its publisher gives.";
}

/** Why the page of a gap between two figures in points has no pupils needed and no schools. */
const relativeLine = "It has no threshold for pupils to reach, and can't be split into schools.";

/** Why no school is named beside a change that is told, where none can be. */
function schoolLines({ basis, sinceBaseline, schoolsSinceBaseline: parts, ...gap }: GapProfile): readonly string[] {
  const isTold = basis === "school" && sinceBaseline && sinceBaseline.verdict !== "unreliable" && !isRelative(gap);
  if (!isTold || (parts && parts.schools.length > 0)) return [];
  return [
    parts
      ? "No school's part in the gap's change is shown: each has too few pupils in the group, or among its peers."
      : "The schools' parts in the gap's change are not known, or can't be shown without telling of few pupils.",
  ];
}

/** What a plan asks of a gap, and where it stands to that. */
function aimLines({ target, forecast, definition }: GapProfile): readonly string[] {
  if (target.status === "no target") return [];
  if (target.direction === "narrow") return [`The plan asks that it narrows. Found: ${foundWords(target)}.`];
  return [outlook(forecast, target, definition.decimals)];
}

/** Where the line of Kent's gap leads. */
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

const quarters = { 1: "best", 2: "second", 3: "third", 4: "last" } as const;

const besideKent: Readonly<Record<Comparison, string>> = {
  better: " It is better than Kent.",
  similar: " It is similar to Kent.",
  worse: " It is worse than Kent.",
  "not compared": "",
};

/** Where a figure stands among the partnerships, and beside Kent as far as its interval tells. */
export function rankSentence(rank: Rank, againstKent: Comparison): string {
  if (rank.kind === "none") return "It has no rank.";
  return `In the ${quarters[rank.quartile]} quarter of the partnerships.${besideKent[againstKent]}`;
}
