import type {
  Basis,
  Comparison,
  Definition,
  Direction,
  Forecast,
  GapProfile,
  IndicatorProfile,
  Rank,
  SetTarget,
  Unit,
} from "@lcsp/indicators";
import { roundHalfAway } from "./format/round.ts";
import { gapStory, narrowWords, targetWords, whosePupils } from "./gap-words.ts";
import { basisWords } from "./wording.ts";

/** Tab, what the contents say, and the lines above the table, of the sheets with charts and of those that hold their numbers. */
export const chartSheetWords = {
  trends: {
    name: "Trends",
    about: "Where each National Indicator comes from, and where its line leads, with a chart each",
    lines: [
      "Indicators with three or more years of figures. The forecast is a straight line through the years so far: what comes if nothing changes.",
      "Its range holds the next figure 19 times in 20, if the line goes on as it did. A few years make a wide range.",
      "The charts stand below the table. They draw the forecast, with both ends of its range, where a plan sets a target.",
    ],
  },
  trendData: {
    name: "Trend data",
    about: "The numbers that the charts of trends are drawn from",
    lines: [
      "A chart draws text as 0, so a number that can't be drawn is left empty here. The last column says which and why.",
      "A forecast is drawn from the last figure on, and a target in its own year alone: elsewhere both are left empty.",
    ],
  },
  gapData: {
    name: "Gap data",
    about: "The numbers that the charts of gaps are drawn from",
    lines: [
      "A chart draws text as 0, so a number that can't be drawn is left empty here. The last column says which and why.",
      "A forecast is drawn from the last gap on, and a target in its own year alone: elsewhere both are left empty.",
    ],
  },
  movers: {
    name: "What moved the gaps",
    about: "What each school added to the change of a gap",
    lines: [
      "Percentage points of the partnership's gap: above 0 the school narrowed it, below 0 it widened it. The parts of all schools sum to the change.",
      "By results: the percentages of its own pupils changed. By numbers: its share of the group's pupils, or of their peers, changed.",
      "Schools with few pupils in the group or among their peers stand together, in one row. A gap of which all schools do is left out.",
    ],
  },
  ranks: {
    name: "Ranks",
    about: "Where this partnership stands among all of Kent's, with a chart an indicator",
    lines: [
      "Rank 1 is best. A partnership without a figure of its own, or with one that is hidden, has no rank.",
      "The charts stand below the table.",
    ],
  },
  rankData: {
    name: "Rank data",
    about: "The numbers that the charts of ranks are drawn from",
    lines: [
      "Each bar is in the column of its series, and the other columns are left empty, so that a chart can tell them apart.",
      "A partnership whose figure can't be drawn is left empty, with the reason, below the others.",
    ],
  },
} as const;

/** The partnership's own series, by whose pupils they count. */
export const basisHeadings: Readonly<Record<Basis | "none", string>> = {
  school: "Pupils at its schools",
  home: "Children who live here",
  placement: "Children placed here",
  none: "As published",
};

/** What is measured along the values of a chart. */
export const axisWords: Readonly<Record<Unit, string>> = {
  percent: "Percentage",
  "percentage points": "Percentage points",
  "percent change": "Change in percent",
  "per 10000": "Rate per 10,000",
  "per 100000": "Rate per 100,000",
  score: "Score",
  "mean score": "Mean score",
  points: "Points scored",
  count: "Number",
  rank: "Rank",
};

/** The mark on the first year of a changed definition. */
export const changedLabel = (period: string): string => `${period} (changed)`;

/** `reach` says whose figure it is where that is a larger area's. */
export const trendTitle = ({ code, title }: Definition, reach: string): string =>
  `${code}: ${title}${reach === "" ? "" : ` (${reach})`}`;

/** Headings of the sheet of the gaps' numbers: what the series of its charts are called. */
export const gapHeadings = {
  peersAre: "Peers are",
  groupIs: "The group is",
  peers: "Peers",
  group: "Group",
  here: "Gap here",
  home: "Gap of those who live here",
  kent: "Gap in Kent",
} as const;

/** Headings of the sheet of the ranks' numbers. */
export const rankHeadings = { own: "This partnership", others: "Other partnerships", kent: "Kent" } as const;

type GroupWords = (group: GapProfile["group"]) => string;

/** One side of a gap in words: of a gap between the two bases, whose pupils they are. */
export function sideWords(gap: GapProfile, side: "peers" | "group", groupWords: GroupWords): string {
  if (!gap.definition.betweenBases) return groupWords(gap[side]);
  return side === "peers" ? basisWords.school : basisWords.home;
}

export const sidesTitle = ({ code }: Definition): string => `${code}: both groups, whose percentages make the gap`;
export const gapTitle = ({ code, title }: Definition): string => `${code}: ${title}`;
export const rankTitle = ({ code, title }: Definition, year: string): string => `${code}, ${year}: ${title}`;

/** What a gap's page is called and says, from what it measures to its story. Its lines may be longer than its table is wide. */
export function gapPageWords(gap: GapProfile, periods: readonly string[], groupWords: GroupWords) {
  const { code, title, changedIn } = gap.definition;
  const name = /gap/i.test(code) ? code : `Gap ${code}`;
  const story = gapStory(gap);
  const isMarked =
    changedIn && periods.includes(changedIn.period) && !story.some((line) => line.includes(changedIn.sentence));
  const [peers, group] = [sideWords(gap, "peers", groupWords), sideWords(gap, "group", groupWords)];
  const whose = gap.definition.betweenBases ? "" : ` It counts ${whosePupils(gap.definition, gap.basis)}.`;
  return {
    name: name.replaceAll(/[\\/?*:[\]]/g, " ").slice(0, 31),
    about: `${title}: its years, what moved it, and two charts`,
    lines: [
      `${title}. Peers: ${peers}. Group: ${group}.${whose}`,
      ...(isMarked ? [`What is counted changed in ${changedIn.period}: ${changedIn.sentence}`] : []),
      ...story,
      ...aimLines(gap),
    ],
  };
}

/** What a plan asks of a gap, and where it stands to that. */
function aimLines({ target, forecast, definition }: GapProfile): readonly string[] {
  if (target.status === "no target") return [];
  if (target.direction === "narrow") return [`The plan asks that it narrows: ${narrowWords[target.status]}.`];
  return [outlook(forecast, target, definition.decimals)];
}

/** Of the sheet on what moved the gaps. */
export const moverWords = {
  noName: "a school that the register does not name",
  others: (schools: number): string =>
    schools === 1 ? "one school with few pupils" : `${schools} schools with few pupils, together`,
  whole: "All schools: the change of the gap",
} as const;

const quarters = { 1: "best", 2: "second", 3: "third", 4: "last" } as const;
const besideKent: Readonly<Record<Comparison, string>> = {
  better: " It is better than Kent.",
  similar: " It can't be told from Kent.",
  worse: " It is worse than Kent.",
  "not compared": "",
};

/** Where a figure stands among the partnerships, and beside Kent as far as its interval tells. */
export function rankSentence(rank: Rank, againstKent: Comparison): string {
  if (rank.kind === "none") return "It has no rank.";
  return `In the ${quarters[rank.quartile]} quarter of the partnerships.${besideKent[againstKent]}`;
}

/** What bars show, best first: their ends, this partnership's and Kent's, and how many can't be drawn. */
export function barsAlt(what: string, bars: Shape["points"], own: string, decimals: number): string {
  const drawn = bars.flatMap(({ at, value }) => (value === undefined ? [] : [{ at, value }]));
  const named = [drawn[0], drawn.find(({ at }) => at === own), drawn.find(({ at }) => at === "Kent"), drawn.at(-1)];
  const said = [...new Set(named)].flatMap((bar) => (bar ? [`${bar.at} ${print(bar.value, decimals)}`] : []));
  const hidden = bars.length - drawn.length;
  const without = hidden === 0 ? "" : ` Without a bar: ${hidden}.`;
  return `Bars, best first: ${what}. From top to bottom among others: ${said.join(", ")}.${without}`;
}

/** A series as those hear it who can't see the chart. */
export interface Shape {
  readonly name: string;
  readonly points: readonly { readonly at: string; readonly value: number | undefined }[];
}

/** What lines show: for each its first and last values and the highest between. */
export const linesAlt = (what: string, shapes: readonly Shape[], decimals: number): string =>
  `Lines by school year: ${what}. ${shapes.flatMap((shape) => shapeSentence(shape, decimals)).join(" ")}`;

function shapeSentence({ name, points }: Shape, decimals: number): readonly string[] {
  const drawn = points.flatMap(({ at, value }) => (value === undefined ? [] : [{ at, value }]));
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last) return [];
  const said = ({ at, value }: { at: string; value: number }) => `${print(value, decimals)} in ${at}`;
  if (drawn.length === 1) return [`${name}: ${said(first)}.`];
  const highest = drawn.reduce((best, one) => (one.value > best.value ? one : best), first);
  const peak = highest === first || highest === last ? "" : `, highest ${said(highest)}`;
  return [`${name}: ${said(first)}, ${said(last)}${peak}.`];
}

const directionSentences: Readonly<Record<Direction, string>> = {
  improving: "It clearly improves over the years.",
  worsening: "It clearly worsens over the years.",
  rising: "It clearly rises over the years.",
  falling: "It clearly falls over the years.",
  "no clear change": "Its years show no clear direction.",
  "too few years": "There are too few years to tell a direction.",
};

/** Direction, where the line leads, and what that says of the target: no more than the range of the forecast allows. */
export function trendSentence({ definition, direction, forecast, target }: IndicatorProfile): string {
  const { changedIn, decimals } = definition;
  const told = [
    changedIn ? `What is counted changed in ${changedIn.period}: ${changedIn.sentence}` : "",
    directionSentences[direction],
    outlook(forecast, target, decimals),
  ];
  return told.filter((sentence) => sentence !== "").join(" ");
}

function outlook(forecast: Forecast | null, target: IndicatorProfile["target"], decimals: number): string {
  if (target.status === "no target" || target.target === null) return "";
  const aim =
    target.counts === "numerator"
      ? `Target for ${target.period}, as a number and no rate: ${print(target.target, 0)}`
      : `Target for ${target.period}: ${print(target.target, decimals)}`;
  if (forecast?.period !== target.period) return `${aim}. In the last year shown: ${targetWords[target.status]}.`;
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

function print(value: number, decimals: number): string {
  return roundHalfAway(value, decimals).toFixed(decimals);
}
