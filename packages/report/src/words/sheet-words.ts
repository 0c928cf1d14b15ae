import type { Outcome } from "@lcsp/indicators";
import { beforeRounding, outcomeWords, symbols } from "./wording.ts";

/**
 * For each sheet whose words do not depend on the profile: the name of its tab, its line in the contents, and the lines between its title
 * and its table.
 */
export const sheetWords = {
  cover: { name: "Cover", about: "What this workbook is, and how to read it", lines: [] },
  contents: { name: "Contents", about: "Every sheet, with a link", lines: ["Follow a link to go to its sheet."] },
  reportCard: {
    name: "Report card",
    about: "The headlines: this year and last, beside Kent and England, with rank, direction, target and gap",
    lines: [
      "The National Indicators that have a figure here, and what the plan sets a target for. The sheet Notes says what each column shows.",
      "Rank 1 is best. Better and worse mean that Kent's figure lies outside the 95% interval. The FSM gap is in percentage points.",
    ],
  },
  comparisons: {
    name: "Comparisons",
    about: "Every indicator beside Kent and England: better, similar or worse, and the rank among the partnerships",
    lines: [
      "Better and worse mean that the other area's figure lies outside this partnership's 95% interval. Rank 1 is best.",
      "The two groups behind each gap, and how it changed, are on the sheets Gaps and Gap changes.",
    ],
  },
  notAvailable: {
    name: "Not available",
    about: "The indicators of which nothing is known this year or last, with the reason and what would give them",
    lines: [
      "The command lcsp check says of which kind each file is. Load an extract of this year or the last, and refresh.",
    ],
  },
  gaps: {
    name: "Gaps",
    about: "Groups of pupils and their peers, year by year, here, in Kent and in England",
    lines: [
      `The gap is the peers' percentage less the group's, in percentage points. The relative gap is the gap as a percentage of the peers'. ${beforeRounding}`,
      "Of NI 92 the peers' figure is the median and the group's the mean of the lowest fifth, both in points: the gap is in percent of the median.",
      "The interval is the 95% interval of the gap, and that of the relative gap stands after it. An area that has no figure of a gap in any year has no rows for it.",
      `A gap of few pupils stands here with the words low reliability beside it. Every other sheet shows ${symbols["low-reliability"].sign} in its place. One of few pupils in every year has no page.`,
    ],
  },
  gapChanges: {
    name: "Gap changes",
    about: "Whether each gap narrowed, and how, here, in Kent and in England",
    lines: [
      "A change above 0 means that the gap narrowed, below 0 that it widened. It is the group's change less the peers' change, in percentage points, before the three are rounded.",
      "A group that is ahead of its peers has no gap to narrow: above 0 it is ahead by more, below 0 by less.",
      "Of NI 92 the two changes are what the mean of the lowest fifth and the median each added to the gap, which is in percent of the median. What happened compares the two in proportion, not in points.",
      "A gap has narrowed or widened where the 95% interval of its change does not hold 0. Without an interval nothing is claimed.",
      "An area that has no figure of a gap in any year has no rows for it.",
      "Read what happened beside the verdict: a gap can also narrow because the peers did worse, which is no gain for the group.",
    ],
  },
  gapComparisons: {
    name: "Gap comparisons",
    about: "How each gap moved beside Kent's, and its rank among the partnerships",
    lines: [
      "A change above 0 means that the gap narrowed, below 0 that it widened, in percentage points. Less Kent's: above 0 it narrowed by more than Kent's, or widened by less. It is made before rounding.",
      "A group that is ahead of its peers has no gap to narrow: above 0 it is ahead by more, below 0 by less.",
      "It differs from Kent's change where the 95% interval of that difference does not hold 0. Rank 1 is the gap that narrowed most.",
      "The gap as a percentage of Kent's is that of this year: 100 where both are alike. Where Kent may have no gap there is none.",
      "A gap of which this partnership has no figure in any year has no rows.",
    ],
  },
  ethnicGroups: {
    name: "Ethnic groups",
    about: "The gaps of ethnic groups, year by year, in each area that has any: here, Kent, England",
    lines: [
      "The gap is the percentage of all pupils less the group's, in percentage points. The interval is the 95% interval of this year's gap.",
      "An area that has no figure of a gap in any year has no row for it.",
    ],
  },
  foundationStage: {
    name: "Foundation Stage areas",
    about: "Children with 6 or more in every scale of each area of learning, with a chart",
    lines: [
      "Percentage of children who score 6 or more in every scale of the area.",
      "School: children at the partnership's schools and settings.",
      "Home: children who live in the partnership. National: England.",
    ],
  },
  countedSchools: {
    name: "Schools counted",
    about: "The schools behind each indicator that counts schools, by name",
    lines: [
      "The percentage is of the school's own pupils.",
      "Where some of their results are hidden it lies between a least and a greatest.",
    ],
  },
  quality: {
    name: "Data quality",
    about: "Whether every row is accounted for, and where figures are incomplete",
    lines: [],
  },
  extracts: {
    name: "Extracts",
    about: "The files behind the figures, and what became of their rows",
    lines: ["Rows read = rows stored + rows rejected + rows left out by a named rule."],
  },
  placed: {
    name: "Balance",
    about: "Rows placed in a partnership, out of area, or unplaced: the three sum to all rows",
    lines: [
      "Every row ends in exactly one of three places. Out of area: known, and outside Kent.",
      "Unplaced: its school or postcode leads to no partnership. Kent's figures count it; no partnership's do.",
      "Small numbers are shown: they tell how rows were placed, and of no place or pupil.",
    ],
  },
  twoRoads: {
    name: "Two roads",
    about: "Figures that two sources give, held against each other: finer rows, and coarser ones or a published value",
    lines: [
      "Each row is a figure that two sources give. Where some rows of a source are hidden, its figure lies between a least and a greatest.",
      "The two agree where both can be the same. Where one counts pupils and some rows of the other are hidden, only that is shown: the rest would tell what is hidden.",
    ],
  },
  incomplete: {
    name: "Incomplete figures",
    about: "Figures with hidden rows behind them: the least and the greatest that each can be",
    lines: [`These figures show ${symbols.incomplete.sign} on the other sheets.`],
  },
  notes: { name: "Notes", about: "The symbols used, and the methods in plain words", lines: [] },
  definitions: { name: "Definitions", about: "What each indicator counts, of whom, and who defines it", lines: [] },
  chartData: {
    name: "Chart data",
    about: "The numbers that the charts are drawn from",
    lines: [
      "A chart draws text as 0, so a number that can't be drawn is left empty here. The last column says which and why.",
    ],
  },
} as const;

/** Said on the report card where the partnership has no targets. */
export const noTargetLine =
  "No plan that sets a target for these indicators is loaded for this partnership, so no target stands here.";

/** Said on the sheet of ethnic groups where all gaps of the partnership are hidden, or of no pupils. */
export const noGroupLine =
  "No group of this partnership is large enough for its gap to be shown, so the partnership has no row.";

/** Of so many comparisons, each clear outside its 95% interval, one in twenty is so by chance. Nothing is said of fewer than that. */
export const chanceLines = (comparisons: number): readonly string[] =>
  comparisons < 20
    ? []
    : [
        `Of the ${comparisons.toLocaleString("en-GB")} comparisons here about ${Math.round(comparisons / 20)} would look clear by chance alone, even if nothing differed or had changed.`,
      ];

/** Said on the report card where too many rows of a kind are in no partnership. */
export const unplacedLine = (kind: string, year: string, unplaced: string): string =>
  `${kind}, ${year}: ${unplaced} are at schools of no known partnership. The partnerships' figures and ranks lack them.`;

export const outcomeSheetWords = (outcome: Outcome, years: number, year: string) => ({
  name: outcomeWords[outcome],
  about: `The indicators of this outcome over ${years} years, with Kent and England`,
  lines: [`The interval is the 95% interval of the ${year} figure. Status is that of the years that have a figure.`],
});

/** `newest`: the last year with figures for England, where England is what the chart leaves out. Undefined where there is none. */
export const notDrawnLine = (series: readonly string[], year: string, newest: string | undefined): string =>
  `The chart leaves out what has no figure in ${year}: ${series.join("; ")}.${newest ? ` England's newest figures are those of ${newest}.` : ""}`;

export const chartWords = (year: string, series: readonly string[]) => ({
  title: `Percentage of children achieving 6+ in every scale of the area, ${year}`,
  alt: `Clustered columns: for each of six areas of learning, the percentage of children achieving 6 or more in every scale, in ${year}. Columns of each: ${series.join("; ")}. The table on this sheet holds the same numbers.`,
  categoryTitle: "Area of learning",
  valueTitle: "Percentage of children",
});
