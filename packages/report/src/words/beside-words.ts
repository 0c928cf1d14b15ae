import type { SurveyDifference, SurveyQuestion } from "@lcsp/indicators";
import type { HealthyStatus, InspectionGrade, SchoolPhase, SurveyInstrument } from "@lcsp/ingest";
import { symbols } from "./wording.ts";

/** Of fewer schools a percentage says less than their number. */
export const fewestInspected = 10;

/** For each sheet beside the indicators: the name of its tab, its line in the contents, and the lines between its title and its table. */
export const besideSheetWords = {
  survey: {
    name: "Pupil survey",
    about: "What pupils of the partnership's schools answered, beside the survey before and Kent",
    lines: [
      "Of those who answered the question, the percentage who gave the answer. Changes and differences are in percentage points, and made before rounding.",
      "Higher and lower mean that the 95% interval of the difference does not hold 0. By itself, an answer is neither good nor bad.",
      "Where a question was worded otherwise in the last survey, or offered other answers, the two are not compared.",
      `An answer that 1 to 5 pupils gave is ${symbols.suppressed.sign}, and so are others by which it could be told, here or from Kent's.`,
    ],
  },
  priorities: {
    name: "Plan priorities",
    about: "The priorities of the plan, each with the National Indicators that it cites and how they stand",
    lines: [
      "An indicator has a row for each priority that cites it, with the figure of the report card.",
      "Figures of groups alone are on the sheets of the outcomes.",
    ],
  },
  schools: {
    name: "Schools",
    about: "The partnership's schools: pupils on roll, latest inspection, and Healthy Schools",
    lines: ["The latest inspection is the most recent up to the end of the school year. All of it is public."],
  },
  inspections: {
    name: "Inspections",
    about: "Inspections by phase and grade, here and in Kent: in the year, and the latest of each school",
    lines: [`Percentages are of the schools inspected, where these are ${fewestInspected} or more.`],
  },
  bases: {
    name: "School and home",
    about: "Figures for pupils at its schools and for children who live here, side by side, and why they differ",
    lines: [
      "The difference is the figure of pupils at its schools less that of children who live here, in percentage points. It is made before rounding.",
      "The last two columns count the pupils of the extract, or of its phase, who are in one of the two figures alone. Those whose school or home leads to no place are not counted.",
    ],
  },
  measureBalance: {
    name: "Balance of measures",
    about: "For each measure summed from rows: do the partnerships' counts and the unplaced come to Kent's?",
    lines: [
      "Of the year, for everyone and by phase. What is out of area is in none of these counts. Where rows are hidden a count has a least and a greatest.",
      "Counts that are published for districts or for Kent alone are not in this table: where a partnership shows a district's, they need not sum to Kent's.",
      "Of: the pupils, sessions or schools that the count is out of; of a mean, the pupils in it.",
      "Small numbers of the unplaced are shown: they are Kent's figure less those of its partnerships. Left out: a measure of 1 to 5 pupils in all of Kent, and a sum with hidden rows that pupils' rows would give away.",
    ],
  },
  unplaced: {
    name: "Unplaced schools",
    about: "Numbers of schools in the extracts that lead to no partnership, with their rows",
    lines: [
      "Kent's figures count these rows; no partnership's do. Add the schools to the register, and load it again.",
      "Cells that hold something else than a number of seven digits are counted together, and not shown.",
      "Schools with rows of 1 to 5 pupils are not named, and are counted with those.",
      "Rows that are published tell of no pupil: their schools are named, however few the rows.",
    ],
  },
} as const;

/** The sheet on what the newest load changed. `loaded` and `before` are days in words; `added` is how many figures are new. */
export const revisionSheetWords = (loaded: string, before: string, added: number) => ({
  name: "Changes since last refresh",
  about: "Figures that were there before the newest load of extracts, and are others now",
  lines: [
    `The figures as they stood at the end of ${before}, and as they are by what was loaded or withdrawn on ${loaded}.`,
    `Figures that there were none of before: ${added.toLocaleString("en-GB")}. They are not listed, and neither is what prints as it did.`,
  ],
});

/** A check of *Data quality* that says as much in two counts, also where nothing that was there prints otherwise. */
export const revisionCheckWords = {
  question: (loaded: string, before: string): string =>
    `How many figures print otherwise by what was loaded or withdrawn on ${loaded} than at the end of ${before}, and of how many were there none before?`,
  result: (changed: number, added: number): string =>
    `print otherwise: ${changed.toLocaleString("en-GB")}; none before: ${added.toLocaleString("en-GB")}`,
} as const;

const inWords = (files: readonly string[]): string => files.join(" and ");
const verb = (files: readonly string[], one: string, several: string): string => (files.length === 1 ? one : several);
const wereWithdrawn = (files: readonly string[]): string => `${inWords(files)} ${verb(files, "was", "were")} withdrawn`;

/** Why a figure has changed. */
export const becauseWords = {
  replaced: (by: readonly string[], replaced: readonly string[]) => `${inWords(by)} replaced ${inWords(replaced)}`,
  added: (by: readonly string[]) => `${inWords(by)} came to what was there`,
  gone: (replaced: readonly string[]) => `${inWords(replaced)} ${verb(replaced, "is", "are")} no longer in force`,
  withdrawn: wereWithdrawn,
  instead: (withdrawn: readonly string[], by: readonly string[]) =>
    `${wereWithdrawn(withdrawn)}, and ${inWords(by)} ${verb(by, "counts", "count")} in ${verb(withdrawn, "its", "their")} place`,
  /**
   * `tables`: what became of the reference tables. A figure that has no rows of its own changes by those around it, or by how it is shared
   * out.
   */
  placedAnew: (tables: readonly string[]) => `rows are placed anew: ${tables.join("; ")}`,
  around: "a figure beside it changed",
} as const;

export const surveyWords: Readonly<Record<SurveyInstrument, string>> = {
  primary: "primary pupils",
  secondary: "secondary pupils",
};

export const differenceWords: Readonly<Record<NonNullable<SurveyDifference["verdict"]>, string>> = {
  higher: "higher",
  lower: "lower",
  "no clear difference": "no clear difference",
};

/** Why a question of this survey is not compared with the last one. */
export const changedWords: Readonly<Record<NonNullable<SurveyQuestion["changed"]>, string>> = {
  wording: "not compared: other wording",
  answers: "not compared: other answers offered",
};

/** Stands for a question whose wording is in no extract. */
export const noWording = "wording not known";

/** A line on the sheet of the pupil survey, where the wording of a question is not known. */
export const withoutWording =
  "A question that stands as its code alone is not worded in what is loaded: load its file of answers again, with a layout that words it.";

/** Marks a question whose wording differs from the survey before. */
export const askedWords = (now: string, before: string): string => `${now} (Last survey: ${before})`;

export const phaseWords: Readonly<Record<SchoolPhase, string>> = {
  nursery: "nursery",
  primary: "primary",
  secondary: "secondary",
  special: "special",
  "pupil-referral-unit": "pupil referral unit",
  independent: "independent",
};

export const gradeWords: Readonly<Record<InspectionGrade, string>> = {
  outstanding: "Outstanding",
  good: "Good",
  satisfactory: "Satisfactory",
  inadequate: "Inadequate",
};

export const healthyWords: Readonly<Record<HealthyStatus, string>> = {
  achieved: "achieved",
  "working-towards": "working towards",
  "not-in-programme": "not in the programme",
};

export const inspectedWords = { inYear: "in the year", latest: "latest of each school" } as const;

/** Said of a code that a plan cites but no indicator has. */
export const unknownIndicatorWords = "no indicator of this code is known here";

/** Said of a code that a plan cites and that an indicator has which the profile lacks. */
export const unmeasuredIndicatorWords = "not measured for this profile";

/** Said of a priority that cites no indicator. */
export const noIndicatorWords = "the plan cites no indicator";

/** Stands for a number that an extract does not hold, or that must not be told. */
export const noNumberWords = "no number, or few";
