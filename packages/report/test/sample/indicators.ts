import {
  type Basis,
  type Definition,
  everyone,
  type Figure,
  type Group,
  type IndicatorProfile,
  type Measure,
  type Rank,
} from "@lcsp/indicators";
import { keyStage2Aim } from "./aims.ts";
import { foundationStageArea, ni72, ni73, ni79, ni92, ni107, ni114 } from "./definitions.ts";
import { areas, measure, none, periods, value } from "./measures.ts";

interface Numbers {
  readonly partnership: readonly Figure[];
  readonly kent: readonly Figure[];
  readonly england: readonly Figure[];
  readonly ranks: readonly (readonly [rank: number, of: number] | null)[];
  readonly statuses?: readonly Measure["status"][];
}

function rank(of: readonly [rank: number, of: number] | null | undefined): Rank {
  if (!of) return { kind: "none" };
  const quartile = of[0] <= 6 ? 1 : of[0] <= 12 ? 2 : of[0] <= 18 ? 3 : 4;
  return { kind: "rank", rank: of[0], of: of[1], quartile };
}

type Judged = Pick<IndicatorProfile, "direction" | "againstKent" | "againstEngland">;

export function indicator(
  definition: Definition,
  basis: Basis | null,
  group: Group,
  numbers: Numbers,
  judged: Judged,
): IndicatorProfile {
  const about = { indicator: definition.code, basis, group };
  const history = periods.map((period, year) => {
    const status = { status: numbers.statuses?.[year] ?? "final" } as const;
    const missing = none("not-available");
    return {
      period,
      partnership: measure(about, areas.partnership, period, numbers.partnership[year] ?? missing, status),
      kent: measure(about, areas.kent, period, numbers.kent[year] ?? missing),
      england: measure({ ...about, basis: null }, areas.england, period, numbers.england[year] ?? missing, {
        interval: null,
        road: "published",
      }),
      rank: rank(numbers.ranks[year]),
    };
  });
  return { definition, basis, group, history, peers: [], ...judged, target: { status: "no target" }, forecast: null };
}

const values = (...all: readonly number[]): readonly Figure[] => all.map(value);
const notHeld = none("not-available");
const ranksOf23 = (...all: readonly number[]) => all.map((one) => [one, 23] as const);
const improving: Judged = { direction: "improving", againstKent: "better", againstEngland: "similar" };
const level: Judged = { direction: "no clear change", againstKent: "similar", againstEngland: "not compared" };
const worse: Judged = { direction: "worsening", againstKent: "worse", againstEngland: "worse" };
const short: Judged = { direction: "too few years", againstKent: "not compared", againstEngland: "not compared" };

/** The chart of the Tunbridge Wells plan as printed: school, home, Kent, England, for 2006/07. Source: the plan. */
export const printedChart = {
  PSE: [72, 74, 69, 71],
  CLL: [48, 51, 47, 49],
  Maths: [66, 69, 66, 67],
  KUW: [78, 80, 79, 77],
  PHY: [92, 94, 89, 88],
  CRE: [79, 82, 78, 78],
} as const;

/** Unrounded by less than a half either way, so that what is printed rests on rounding. */
const foundationStageAreas = Object.entries(printedChart).flatMap(([area, [school, home, kent, england]]) =>
  (["school", "home"] as const).map((basis) => {
    const now = basis === "school" ? school + 0.31 : home - 0.5;
    const numbers = {
      partnership: values(now - 4.2, now - 3.1, now - 2.4, now - 1.2, now),
      kent: values(kent - 4, kent - 3, kent - 2, kent - 1, kent + 0.49),
      england: [notHeld, notHeld, notHeld, notHeld, value(england)],
      ranks: ranksOf23(12, 11, 10, 9, 8),
    };
    return indicator(foundationStageArea(area), basis, everyone, numbers, improving);
  }),
);

const goodLevel = (["school", "home"] as const).map((basis) =>
  indicator(
    ni72,
    basis,
    everyone,
    {
      partnership: basis === "school" ? values(39.95, 41.25, 43.5, 45.05, 46.449) : values(41.2, 42.1, 44.8, 46, 48.75),
      kent: values(38.1, 40.2, 42.3, 43.9, 45.55),
      england: [notHeld, notHeld, value(41), value(44), value(46)],
      ranks: [
        [12, 23],
        [12, 23],
        [13, 22],
        [11, 23],
        [11, 23],
      ],
      statuses: ["final", "final", "final", "revised", "provisional"],
    },
    basis === "school" ? level : improving,
  ),
);

const spread = indicator(
  ni92,
  "school",
  everyone,
  {
    partnership: values(37.1, 36.8, 36.2, 35.9, 36.6),
    kent: values(36.6, 36.1, 35.8, 35.4, 35.1),
    england: [notHeld, notHeld, value(38), value(37.6), value(37.2)],
    ranks: ranksOf23(14, 15, 15, 16, 18),
  },
  worse,
);

const keyStage2 = (["school", "home"] as const).map((basis) => ({
  ...indicator(
    ni73,
    basis,
    everyone,
    {
      partnership: values(72.1, 73.6, 75.2, 76.8, 78.3),
      kent: values(64.2, 65.1, 66.7, 67.9, 69.2),
      england: values(67, 68, 69, 70, 71),
      ranks: ranksOf23(5, 4, 4, 3, 3),
    },
    improving,
  ),
  ...(basis === "school" ? keyStage2Aim : {}),
}));

const exclusions = [
  {
    group: everyone,
    figures: [value(0.21), value(0.2), { kind: "between", least: 0.1, greatest: 0.14 }, value(0.18), value(0.1835)],
  },
  {
    group: { characteristic: "phase", value: "primary" },
    figures: [value(0.021), value(0), none("suppressed"), value(0.012), value(0.0024)],
  },
  {
    group: { characteristic: "phase", value: "secondary" },
    figures: [value(0.41), value(0.39), { kind: "between", least: 0.2, greatest: 0.24 }, value(0.35), value(0.3512)],
  },
] as const;

const exclusionRates = exclusions.map(({ group, figures }) =>
  indicator(
    ni114,
    "school",
    group,
    {
      partnership: figures,
      kent: values(0.18, 0.18, 0.17, 0.17, 0.1708),
      england: values(0.13, 0.13, 0.12, 0.12, 0.12),
      ranks: [[15, 23], [14, 23], null, [13, 23], [13, 23]],
    },
    level,
  ),
);

const ethnicGroups = (["BAFR", "AIND"] as const).map((group) =>
  indicator(
    ni107,
    "school",
    { characteristic: "ethnicity", value: group },
    {
      partnership:
        group === "BAFR"
          ? periods.map(() => none("suppressed"))
          : [notHeld, notHeld, none("low-reliability"), value(81.6), value(83.25)],
      kent: values(66.1, 67.4, 68.2, 70.1, 71.5),
      england: [],
      ranks: [],
    },
    short,
  ),
);

const byNineteen = indicator(
  ni79,
  null,
  everyone,
  {
    partnership: [],
    kent: [notHeld, notHeld, value(67.27), value(69.35), value(71.92)],
    england: [notHeld, notHeld, value(66.37), value(68.81), value(71.5)],
    ranks: [],
  },
  short,
);

export const indicators: readonly IndicatorProfile[] = [
  ...goodLevel,
  spread,
  ...foundationStageAreas,
  ...keyStage2,
  ...exclusionRates,
  ...ethnicGroups,
  byNineteen,
];
