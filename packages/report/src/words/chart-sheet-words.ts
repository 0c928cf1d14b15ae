import type { Basis, Unit } from "@lcsp/indicators";

/**
 * For each sheet with charts, or with the numbers of charts: the name of its tab, its line in the contents, and the lines above its table.
 */
export const chartSheetWords = {
  trends: {
    name: "Trends",
    about: "Where each National Indicator comes from, and where its line leads, with a chart each",
    lines: [
      "National Indicators with three or more years of figures, and what the plan sets a target for. Gaps have sheets of their own.",
      "The forecast is a straight line through the years so far: what comes if nothing changes.",
      "Its range holds the next figure 19 times in 20, if the line goes on as it did. A few years make a wide range.",
      "Years that lie exactly on one line, as where each is 0, have no forecast: they don't tell how far the next can lie off it.",
      "The charts stand below the table. They draw the forecast, and thin lines to both ends of its range, where a plan sets a target.",
      "Where that target is a number of events and no rate, a second chart draws the numbers. The forecast is of them, and the row of the rate has none.",
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
      "Percentage points of the partnership's gap: above 0 the school narrowed it, below 0 it widened it.",
      "This is no league table. No row has an interval, and any can be chance: few pupils are behind it.",
      "One pupil: how far the gap, and the row of the school, would move if one pupil of the group had had another result.",
      "The parts of all schools sum to the change before they are rounded: the printed ones can sum to a little more or less.",
      "By results: the percentages of its own pupils changed. By numbers: its share of the group's pupils, or of their peers, changed.",
      "Schools with few pupils in the group or among their peers stand together, in one row. A gap of which all schools do is left out.",
    ],
  },
  ranks: {
    name: "Ranks",
    about: "Where this partnership stands among all of Kent's, with a chart an indicator",
    lines: [
      "Rank 1 is best. A partnership without a figure of its own, or with one that is hidden, has no rank.",
      "The charts stand below the table. A name with a symbol has no bar: the sheet Notes says what the symbol means.",
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

/** The names of the partnership's own series, by whose pupils they count. */
export const basisHeadings: Readonly<Record<Basis | "none", string>> = {
  school: "Pupils at its schools",
  home: "Children who live here",
  placement: "Children placed here",
  none: "As published",
};

/** Headings of the sheet "Gap data", which are also the names of its charts' series. */
export const gapHeadings = {
  peersAre: "Peers are",
  groupIs: "The group is",
  peers: "Peers",
  group: "Group",
  here: "Gap here",
  home: "Gap of those who live here",
  kent: "Gap in Kent",
} as const;

/** Headings of the sheet "Rank data", which are also the names of its charts' series. */
export const rankHeadings = { own: "This partnership", others: "Other partnerships", kent: "Kent" } as const;

/** Ends the heading of the years of a series that lie beyond a break of its line. */
export const beyondBreak = ", beyond a break";

/** Said where the lines of charts break, on the page of the charts and on the sheet of their numbers. */
export const breakWords = {
  ofPage:
    "A line breaks where its years can't be compared: a year of two terms beside whole ones, or the years before a changed definition.",
  ofData: "Where a line breaks, the years beyond the break stand in a column of their own.",
} as const;

/** The legend of the two lines that the forecast lies between. */
export const forecastRange = "Range of the forecast";

/** The title of a chart's value axis, by unit. */
export const axisWords: Readonly<Record<Unit, string>> = {
  percent: "Percentage",
  "percentage points": "Percentage points",
  "percent change": "Change in percent",
  "percent fall": "Fall in percent",
  "per 1000": "Rate per 1,000",
  "per 10000": "Rate per 10,000",
  "per 100000": "Rate per 100,000",
  score: "Score",
  "mean score": "Mean score",
  points: "Points scored",
  count: "Number",
  rank: "Rank",
};

/** Words in the rows of the sheet "What moved the gaps". */
export const moverWords = {
  noName: "a school that the register does not name",
  others: (schools: number): string =>
    schools === 1 ? "one school with few pupils" : `${schools} schools with few pupils, together`,
  whole: (couldBeChance: boolean): string =>
    `All schools: the change of the gap${couldBeChance ? ", which could be chance" : ""}`,
} as const;
