import type {
  AnswerFigure,
  BasesCompared,
  GradesOfPhase,
  PlanLinks,
  SchoolsProfile,
  SinceLastLoad,
  SurveyDifference,
  SurveyProfile,
} from "@lcsp/indicators";
import { ENGLAND } from "@lcsp/ingest";
import { areas, none, value } from "./measures.ts";

const answered = (percent: number, base: number): AnswerFigure => ({
  percent: value(percent),
  pupils: (percent * base) / 100,
  base,
  road: "pupils",
});

const tabulated = (percent: number): AnswerFigure => ({
  percent: value(percent),
  pupils: null,
  base: null,
  road: "published",
});

const hidden: AnswerFigure = { percent: none("suppressed"), pupils: null, base: null, road: "pupils" };

const differs = (difference: number, verdict: SurveyDifference["verdict"]): SurveyDifference => ({
  difference,
  interval: verdict === null ? null : { lower: difference - 6, upper: difference + 6 },
  verdict,
});

/** As many pupils say of being happy as the Cranbrook plan prints: 75 in 100. The rest is made up. */
export const survey: readonly SurveyProfile[] = [
  {
    instrument: "primary",
    period: "2006/07",
    before: "2005/06",
    questions: [
      {
        question: "P07",
        wording: "How often do you feel happy?",
        wordingBefore: "How often do you feel happy?",
        changed: null,
        answers: [
          {
            answer: "Most days",
            partnership: { now: answered(75, 80), before: answered(62.5, 80), change: differs(12.5, "higher") },
            kent: { now: answered(70.2, 3000), before: null, change: null },
            againstKent: differs(4.8, "no clear difference"),
          },
          {
            answer: "Never",
            partnership: { now: hidden, before: answered(2.5, 80), change: null },
            kent: { now: answered(4, 3000), before: null, change: null },
            againstKent: null,
          },
        ],
      },
    ],
  },
  {
    instrument: "secondary",
    period: "2006/07",
    before: null,
    questions: [
      {
        question: "S02",
        wording: null,
        wordingBefore: null,
        changed: null,
        answers: [
          {
            answer: "Yes",
            partnership: { now: tabulated(41), before: null, change: null },
            kent: { now: tabulated(38), before: null, change: null },
            againstKent: differs(3, null),
          },
        ],
      },
    ],
  },
];

/** Inspections as the Tunbridge Wells plan prints them for 2007/08: 2 outstanding, 3 good, 3 satisfactory of 18 primary schools. Kent's are made up. */
function grades(phase: "primary" | "special", schools: number, found: readonly number[]): GradesOfPhase {
  const inspected = found.reduce((sum, one) => sum + one, 0);
  const of = (at: number) => ({
    schools: found[at] ?? 0,
    percent: inspected === 0 ? null : (100 * (found[at] ?? 0)) / inspected,
  });
  return {
    phase,
    schools,
    inspected,
    grades: { outstanding: of(0), good: of(1), satisfactory: of(2), inadequate: of(3) },
  };
}

export const schools: SchoolsProfile = {
  schools: [
    {
      number: "8869001",
      name: "Ash Primary School",
      phase: "primary",
      roll: { pupils: 1049, period: "2006/07" },
      inspection: { grade: "good", date: "2007-06-04" },
      healthy: { status: "achieved", date: "2006-02-20", period: "2006/07" },
    },
    {
      number: "8869002",
      name: "Birch Primary School",
      phase: "primary",
      roll: null,
      inspection: null,
      healthy: { status: "working-towards", date: null, period: "2006/07" },
    },
  ],
  inspectedInYear: {
    partnership: [grades("primary", 18, [2, 3, 3, 0]), grades("special", 1, [0, 0, 0, 0])],
    kent: [grades("primary", 460, [20, 60, 40, 5]), grades("special", 29, [0, 1, 0, 0])],
  },
  latestInspections: { partnership: [], kent: [] },
};

export const planLinks: PlanLinks = {
  period: "2007/08",
  priorities: [
    {
      theme: "Enjoy and achieve",
      priority: "EA1",
      text: "Raise attainment in primary schools",
      indicators: ["NI 73", "NI 107"],
      unknown: ["NI 999"],
    },
    { theme: "Early years", priority: "EYD1", text: "Language at an early age", indicators: ["NI 72"], unknown: [] },
  ],
  citedBy: { "NI 73": ["EA1"], "NI 107": ["EA1"], "NI 72": ["EYD1"] },
};

export const bases: readonly BasesCompared[] = [
  {
    kind: "foundation-stage",
    period: "2006/07",
    phase: null,
    schooledElsewhere: value(16),
    livingElsewhere: value(1017),
  },
  {
    kind: "key-stage-2",
    period: "2006/07",
    phase: null,
    schooledElsewhere: none("suppressed"),
    livingElsewhere: none("suppressed"),
  },
  { kind: "key-stage-2", period: "2005/06", phase: null, schooledElsewhere: value(6), livingElsewhere: value(9) },
];

const ni73 = { indicator: "NI 73", basis: "school", group: { characteristic: "all", value: "all" } } as const;

export const sinceLastLoad: SinceLastLoad = {
  loaded: "2008-11-12",
  before: "2008-10-01",
  added: 1204,
  tables: [],
  figures: [
    {
      ...ni73,
      area: areas.partnership,
      period: "2006/07",
      was: value(76.949),
      is: value(78.3),
      replaced: ["KS2 provisional.csv"],
      by: ["KS2 final.csv"],
      withdrawn: false,
    },
    {
      ...ni73,
      area: areas.kent,
      period: "2006/07",
      was: value(68.8),
      is: none("not-available"),
      replaced: ["KS2 provisional.csv"],
      by: [],
      withdrawn: false,
    },
    {
      ...ni73,
      area: ENGLAND.code,
      basis: null,
      period: "2005/06",
      was: value(70),
      is: value(70.5),
      replaced: [],
      by: ["England.csv"],
      withdrawn: false,
    },
    // Both print as 75.2.
    {
      ...ni73,
      area: areas.partnership,
      period: "2004/05",
      was: value(75.16),
      is: value(75.2),
      replaced: [],
      by: [],
      withdrawn: false,
    },
    {
      ...ni73,
      area: areas.partnership,
      period: "2005/06",
      was: none("suppressed"),
      is: value(76.8),
      replaced: [],
      by: [],
      withdrawn: false,
    },
  ],
};
