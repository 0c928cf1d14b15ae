import type {
  BalancedPart,
  Basis,
  ChangeAgainstKent,
  Definition,
  GapVerdict,
  KindOfChange,
  LargerLevel,
  Measure,
  Outcome,
  Road,
  TargetOf,
  TargetStatus,
} from "@lcsp/indicators";
import type { ExtractIssue, Issue, Placing } from "@lcsp/ingest";
import type { Missing } from "../sheet.ts";

/** Every symbol of the workbook: its sign, after the UK government's convention ([i] is our own), and what it means. */
export const symbols = {
  "not-available": { sign: "[x]", meaning: "not available: there should be a figure, and it is not known" },
  suppressed: { sign: "[c]", meaning: "hidden: it describes few people, or reveals a figure that does" },
  "not-applicable": { sign: "[z]", meaning: "not applicable: the question does not arise" },
  "rounds-to-zero": { sign: "[low]", meaning: "rounds to 0, but is not 0" },
  "low-reliability": { sign: "[u]", meaning: "low reliability: too few people to say" },
  "low-coverage": { sign: "[n]", meaning: "not valid: too little of its population was measured" },
  incomplete: {
    sign: "[i]",
    meaning: "incomplete: some rows behind it are hidden; its least and greatest are on the sheet Incomplete figures",
  },
  provisional: { sign: "[p]", meaning: "provisional: its publisher may still change it" },
  revised: { sign: "[r]", meaning: "revised by its publisher since it was first published" },
} as const satisfies Record<Missing | "rounds-to-zero" | Exclude<Issue, "final">, { sign: string; meaning: string }>;

/** What [i] means where a workbook has no sheet of incomplete figures: the county's. */
export const incompleteElsewhere =
  "incomplete: some rows behind it are hidden; its least and greatest are in the partnerships' own workbooks";

export const basisWords: Readonly<Record<Basis | "none", string>> = {
  school: "pupils at its schools",
  home: "children who live here",
  placement: "looked-after children placed here",
  none: "as published",
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  "being-healthy": "Being healthy",
  "staying-safe": "Staying safe",
  "enjoy-achieve": "Enjoying and achieving",
  "positive-contribution": "Positive contribution",
  "economic-wellbeing": "Economic wellbeing",
};

export const unitWords: Readonly<Record<Definition["unit"], string>> = {
  percent: "%",
  "percentage points": "points",
  "percent change": "% change",
  "percent fall": "% fall",
  "per 1000": "per 1,000",
  "per 10000": "per 10,000",
  "per 100000": "per 100,000",
  score: "score",
  "mean score": "mean score",
  points: "points scored",
  count: "number",
  rank: "rank",
};

/** An indicator's name with its unit, where the unit has no cell of its own. */
export const titleWithUnit = (title: string, unit: Definition["unit"]): string => `${title} (${unitWords[unit]})`;

/** Said where a difference stands beside the two figures that it is made of. */
export const beforeRounding = "Differences are made before rounding.";

/** "11 of 23". */
export const rankText = ({ rank, of }: { readonly rank: number; readonly of: number }): string => `${rank} of ${of}`;

/** Stands in the place of a target's figure where the plan asks only that a gap narrows. */
export const narrowTarget = "narrow";

/** Stands after the colour where the target's year is still to come. */
export const soFar = " so far";

/** The colour of a target's status, which stands before its meaning. Empty where the status has no colour. */
export const targetColours: Readonly<Record<TargetStatus, string>> = {
  green: "green",
  amber: "amber",
  red: "red",
  "no floor": "",
  "no figure": "",
  "too few": "",
  "two terms": "",
};

export const targetOfWords: Readonly<Record<TargetOf, string>> = {
  figure: "",
  numerator: " (the target is a number)",
};

export const statusWords: Readonly<Record<Measure["status"], string>> = {
  provisional: `provisional ${symbols.provisional.sign}`,
  revised: `revised ${symbols.revised.sign}`,
  final: "final",
};

/** Stands before the name of the larger area whose figure is shown for a partnership that has none of its own. */
export const reachWords: Readonly<Record<LargerLevel | "apportioned", string>> = {
  district: "district figure",
  "primary-care-trust": "primary care trust figure",
  apportioned: "apportioned",
};

/** Stands before the percentage of the population that was measured. */
export const lowCoverageWords = "low coverage";

/** Beside a figure of absence that is not of the whole year. */
export const twoTermsWords = "two terms alone";

/** How settled an extract is, in its publisher's words. */
export const issueWords: Readonly<Record<ExtractIssue, string>> = {
  provisional: "provisional",
  revised: "revised",
  final: "final",
  "not-said": "not said",
};

export const roadWords: Readonly<Record<Road, string>> = {
  pupils: "pupils' rows",
  schools: "schools' rows",
  published: "published rows",
};

export const placingWords: Readonly<Record<Placing, string>> = {
  placed: "Placed in a partnership",
  "out-of-area": "Out of area",
  unplaced: "Unplaced",
};

export const balancedWords: Readonly<Record<BalancedPart, string>> = {
  partnerships: "Partnerships",
  unplaced: "Unplaced",
  kent: "Kent",
};

/** A narrowing that is wholly or partly due to a fall of the peers is never plain good news; where the group is ahead, no gap narrows. */
export const verdictWords: Readonly<Record<GapVerdict, string>> = {
  narrowed: "narrowed",
  "narrowed, peers fell": "narrowed, but peers fell",
  widened: "widened",
  "went ahead": "group went ahead",
  "went ahead, peers fell": "group went ahead, but peers fell",
  gained: "group gained",
  "gained, peers fell": "group gained, but peers fell",
  "fell behind": "group fell behind",
  lost: "group lost ground",
  "further ahead": "group ahead by more",
  "less far ahead": "group ahead by less",
  "no clear change": "no clear change",
  unreliable: "no verdict: too few pupils",
};

/** A gap's change beside Kent's, in words that also fit a gap between the two bases, where neither way is better. */
export const besideKentWords: Readonly<Record<ChangeAgainstKent["verdict"], string>> = {
  faster: "above Kent's",
  slower: "below Kent's",
  "no clear difference": "no clear difference",
  unreliable: "no verdict: too few pupils",
};

export const changeWords: Readonly<Record<KindOfChange, string>> = {
  "levelled up": "Levelled up: both rose, the group by more than its peers.",
  "group rose, peers held": "The group rose while its peers stayed level.",
  "group rose, peers fell": "The group rose, but part of the narrowing is that its peers fell.",
  "group held, peers fell": "Smaller only because the peers fell: the group did not rise.",
  "both fell, group by less": "Smaller only because the peers fell by more: the group fell too.",
  "both rose, peers by more": "Both rose, the peers by more.",
  "group held, peers rose": "The peers rose while the group stayed level.",
  "group fell, peers rose": "The group fell while its peers rose.",
  "group fell, peers held": "The group fell while its peers stayed level.",
  "both fell, group by more": "Both fell, the group by more.",
  "both rose alike": "Both rose by the same amount.",
  "both fell alike": "Both fell by the same amount.",
  "both held": "Neither changed.",
};

/** The same where the group is ahead: then no gap is smaller, and nothing is levelled up. */
export const aheadChangeWords: Readonly<Record<KindOfChange, string>> = {
  ...changeWords,
  "levelled up": "Both rose, the group by more.",
  "group rose, peers fell": "The group rose while its peers fell.",
  "group held, peers fell": "The peers fell while the group stayed level.",
  "both fell, group by less": "Both fell, the peers by more.",
};
