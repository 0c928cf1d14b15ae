import type { Measure } from "@lcsp/indicators";
import { ENGLAND, KENT } from "@lcsp/ingest";
import { groupWords, topicWords } from "../assemble/group-words.ts";
import { marksOf } from "../assemble/marks.ts";
import { tidyWords } from "../words/tidy-words.ts";
import { whosePupils } from "../words/whose-pupils.ts";
import { outcomeWords, statusWords, unitWords } from "../words/wording.ts";
import { countEnd, endOfFigure, intervalEnd } from "./figures.ts";
import { symbolCell } from "./number-cell.ts";
import type { TidyRow } from "./tidy-row.ts";

/** A column of the open data: what it is called, and what it says of a row. */
interface Named {
  /** In snake case, as the Department's standards ask. */
  readonly name: string;
  readonly cell: (row: TidyRow) => string;
}

/** Time and place: the Department's own columns, which its metadata does not list. */
export interface Place extends Named {
  readonly type: "place";
}

/** What a row can be picked by. */
export interface Filter extends Named {
  readonly type: "Filter";
  readonly label: string;
  readonly hint: string;
  /** The column by which its values are grouped. */
  readonly groupedBy?: string;
  /** Whether it has a value for the whole, "Total", which is shown unless another is picked. */
  readonly hasTotal: boolean;
}

/** Values that group those of a filter: listed by the filter, not by themselves. */
export interface Grouping extends Named {
  readonly type: "grouping";
}

/** A number. Its unit and decimals are those of the row's indicator. */
export interface Figures extends Named {
  readonly type: "Indicator";
  readonly label: string;
  readonly grouping: string;
}

export type TidyColumn = Place | Filter | Grouping | Figures;

const SOUTH_EAST = { code: "E12000008", name: "South East" } as const;

const isNational = ({ measure }: TidyRow): boolean => measure.area === ENGLAND.code;

const place = (name: string, cell: Named["cell"]): Place => ({ type: "place", name, cell });

/** Of Kent and its partnerships, which have no level of their own in the standards: they are rows of the authority. */
const ofKent = (name: string, said: string): Place => place(name, (row) => (isNational(row) ? "" : said));

const figures = (name: string, grouping: string, label: string, cell: Named["cell"]): Figures => ({
  type: "Indicator",
  name,
  grouping,
  label,
  cell,
});

/** Where there is no figure, the question does not arise. */
function settled(measure: Measure): string {
  if (measure.value.kind === "none") return symbolCell("not-applicable");
  return [statusWords[measure.status].replace(/ \[.\]$/, ""), ...marksOf(measure)].join("; ");
}

/** The columns in their order: time and place, what the figure is of, and the figure. Source: docs/open-data.md. */
export const tidyColumns: readonly TidyColumn[] = [
  place("time_identifier", () => "Academic year"),
  place("time_period", ({ measure }) => measure.period.replace("/", "")),
  place("geographic_level", (row) => (isNational(row) ? "National" : "Local authority")),
  place("country_code", () => ENGLAND.code),
  place("country_name", () => ENGLAND.name),
  ofKent("region_code", SOUTH_EAST.code),
  ofKent("region_name", SOUTH_EAST.name),
  ofKent("old_la_code", KENT.authority),
  ofKent("new_la_code", KENT.code),
  ofKent("la_name", KENT.name),
  {
    type: "Filter",
    name: "lcsp",
    label: tidyWords.lcsp,
    hint: tidyWords.lcspHint,
    hasTotal: true,
    cell: ({ partnership }) => partnership ?? tidyWords.total,
  },
  { type: "grouping", name: "outcome", cell: ({ definition }) => outcomeWords[definition.outcome] },
  {
    type: "Filter",
    name: "indicator",
    label: tidyWords.indicator,
    hint: tidyWords.indicatorHint,
    groupedBy: "outcome",
    hasTotal: false,
    cell: ({ definition }) => `${definition.code}: ${definition.title}`,
  },
  {
    type: "Filter",
    name: "unit_of_measure",
    label: tidyWords.unit,
    hint: tidyWords.unitHint,
    hasTotal: false,
    cell: ({ definition }) => unitWords[definition.unit],
  },
  {
    type: "Filter",
    name: "basis",
    label: tidyWords.basis,
    hint: tidyWords.basisHint,
    hasTotal: false,
    cell: ({ definition, basis }) => whosePupils(definition, basis),
  },
  {
    type: "Filter",
    name: "membership",
    label: tidyWords.membership,
    hint: tidyWords.membershipHint,
    hasTotal: false,
    cell: ({ membership }) => membership,
  },
  { type: "grouping", name: "breakdown_topic", cell: ({ measure }) => topicWords(measure.group) },
  {
    type: "Filter",
    name: "breakdown",
    label: tidyWords.breakdown,
    hint: tidyWords.breakdownHint,
    hasTotal: true,
    groupedBy: "breakdown_topic",
    cell: ({ measure }) => (measure.group.characteristic === "all" ? tidyWords.total : groupWords(measure.group)),
  },
  {
    type: "Filter",
    name: "figure_status",
    label: tidyWords.status,
    hint: tidyWords.statusHint,
    hasTotal: false,
    cell: ({ measure }) => settled(measure),
  },
  figures("numerator", tidyWords.counts, tidyWords.numerator, countEnd("numerator", "least")),
  figures("numerator_greatest", tidyWords.counts, tidyWords.numeratorGreatest, countEnd("numerator", "greatest")),
  figures("denominator", tidyWords.counts, tidyWords.denominator, countEnd("denominator", "least")),
  figures("figure", tidyWords.figures, tidyWords.figure, endOfFigure("value")),
  figures("figure_least", tidyWords.figures, tidyWords.figureLeast, endOfFigure("least")),
  figures("figure_greatest", tidyWords.figures, tidyWords.figureGreatest, endOfFigure("greatest")),
  figures("interval_lower", tidyWords.figures, tidyWords.intervalLower, intervalEnd("lower")),
  figures("interval_upper", tidyWords.figures, tidyWords.intervalUpper, intervalEnd("upper")),
];
