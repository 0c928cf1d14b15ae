import {
  type Balance,
  type DataQuality,
  type ExtractSummary,
  everyone,
  type Measure,
  type MeasureBalance,
  type Reconciliation,
  type UnplacedRows,
} from "@lcsp/indicators";
import { KENT } from "@lcsp/ingest";
import { areas, exactly, measure, value } from "./measures.ts";

const council = "Kent County Council, Children, Families and Education";

const extracts: readonly ExtractSummary[] = [
  {
    id: 1,
    file: "FSP2007.csv",
    sheet: null,
    kind: "foundation-stage",
    publisher: council,
    issue: "provisional",
    periods: ["2006/07"],
    read: 15412,
    stored: 15408,
    rejected: 1,
    leftOut: { "total line": 2, footnote: 1, "identical row": 0 },
  },
  {
    id: 2,
    file: "KS2 2006-07 pupil.xlsx",
    sheet: "Pupils",
    kind: "key-stage-2",
    publisher: council,
    issue: "final",
    periods: ["2006/07"],
    read: 16021,
    stored: 16021,
    rejected: 0,
    leftOut: {},
  },
  {
    id: 3,
    file: "exclusions-england-2006-07-to-2008-09-by-school.csv",
    sheet: null,
    kind: "area-values",
    publisher: "Department for Education",
    issue: "revised",
    periods: ["2006/07", "2007/08", "2008/09"],
    read: 1809,
    stored: 1800,
    rejected: 0,
    leftOut: { "total line": 9 },
  },
];

const balances: readonly Balance[] = [
  {
    kind: "foundation-stage",
    period: "2006/07",
    basis: "school",
    rows: 15408,
    placings: { placed: 15301, "out-of-area": 88, unplaced: 19 },
  },
  {
    kind: "foundation-stage",
    period: "2006/07",
    basis: "home",
    rows: 15408,
    placings: { placed: 15002, "out-of-area": 312, unplaced: 94 },
  },
  {
    kind: "key-stage-2",
    period: "2006/07",
    basis: "school",
    rows: 16021,
    placings: { placed: 16021, "out-of-area": 0, unplaced: 0 },
  },
];

const about = { indicator: "NI 114", basis: "school", group: { characteristic: "phase", value: "secondary" } } as const;
const summedCount = { least: 214, greatest: 217, hidden: 3 };

/** Kent's permanent exclusions of 2008/09 as published: 215, of which 211 are seen and 3 schools are hidden: each is a 1 or a 2. */
const summed: Measure = measure(
  about,
  KENT.code,
  "2006/07",
  { kind: "between", least: 0.2091, greatest: 0.212 },
  {
    numerator: summedCount,
    denominator: exactly(102367.5),
    road: "schools",
  },
);

const published: Measure = measure(about, KENT.code, "2006/07", value(0.21), {
  basis: null,
  numerator: exactly(215),
  denominator: exactly(102367.5),
  road: "published",
});

const reconciliations: readonly Reconciliation[] = [
  {
    indicator: "NI 114",
    area: KENT.code,
    period: "2006/07",
    group: about.group,
    summed,
    published,
    road: "schools",
    agrees: true,
  },
  {
    indicator: "NI 79",
    area: KENT.code,
    period: "2005/06",
    group: { characteristic: "all", value: "all" },
    summed: measure({ indicator: "NI 79", basis: null }, KENT.code, "2005/06", value(69.35), {
      numerator: exactly(11901),
      denominator: exactly(17161),
    }),
    published: measure({ indicator: "NI 79", basis: null }, KENT.code, "2005/06", value(70.1), { road: "published" }),
    road: "pupils",
    agrees: false,
  },
];

const incomplete: readonly Measure[] = [
  summed,
  measure(
    about,
    areas.partnership,
    "2004/05",
    { kind: "between", least: 0.2, greatest: 0.24 },
    {
      numerator: { least: 5, greatest: 6, hidden: 1 },
      denominator: exactly(2500),
    },
  ),
];

const unplaced: readonly UnplacedRows[] = [
  { kind: "foundation-stage", period: "2006/07", number: "8869990", rows: 15, pupils: value(15) },
  { kind: "foundation-stage", period: "2006/07", number: null, rows: 14, pupils: value(14) },
  { kind: "exclusions", period: "2006/07", number: null, rows: 2, pupils: value(2) },
];

/** NI 114 as the schools' rows have it, of which three hide theirs: 190 to 193 + 24 = 214 to 217. NI 73 with 2 pupils unplaced, 1 of whom reached it. */
const measureBalances: readonly MeasureBalance[] = [
  {
    indicator: "NI 114",
    basis: "school",
    period: "2006/07",
    group: everyone,
    road: "schools",
    isOfPupils: false,
    counts: {
      partnerships: { numerator: { least: 190, greatest: 193, hidden: 3 }, denominator: exactly(91967.5) },
      unplaced: { numerator: exactly(24), denominator: exactly(10400) },
      kent: { numerator: summedCount, denominator: exactly(102367.5) },
    },
    balances: true,
  },
  {
    indicator: "NI 73",
    basis: "school",
    period: "2006/07",
    group: everyone,
    road: "pupils",
    isOfPupils: true,
    counts: {
      partnerships: { numerator: exactly(11_499), denominator: exactly(16_019) },
      unplaced: { numerator: exactly(1), denominator: exactly(2) },
      kent: { numerator: exactly(11_500), denominator: exactly(16_021) },
    },
    balances: true,
  },
];

export const quality: DataQuality = {
  extracts,
  balances,
  measureBalances,
  reconciliations,
  incomplete,
  unplaced,
  unknownCodes: [],
  lackingTables: [],
};
