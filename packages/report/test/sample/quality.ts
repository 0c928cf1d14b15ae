import {
  type DataQuality,
  type ExtractSummary,
  everyone,
  type Measure,
  type Reconciliation,
  type ShownBalance,
  type ShownMeasureBalance,
  type UnplacedRows,
} from "@lcsp/indicators";
import { KENT } from "@lcsp/ingest";
import { areas, exactly, measure, none, value } from "./measures.ts";

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

const balances: readonly ShownBalance[] = [
  {
    kind: "foundation-stage",
    period: "2006/07",
    basis: "school",
    rows: value(15408),
    placings: { placed: value(15301), "out-of-area": value(88), unplaced: value(19) },
    closes: true,
  },
  {
    kind: "foundation-stage",
    period: "2006/07",
    basis: "home",
    rows: value(15408),
    placings: { placed: value(15002), "out-of-area": value(312), unplaced: value(94) },
    closes: true,
  },
  {
    kind: "key-stage-2",
    period: "2006/07",
    basis: "school",
    rows: value(16021),
    placings: { placed: value(16021), "out-of-area": value(0), unplaced: value(0) },
    closes: true,
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
  { kind: "foundation-stage", period: "2006/07", number: "8869990", rows: value(15), pupils: value(15) },
  { kind: "foundation-stage", period: "2006/07", number: null, rows: value(14), pupils: value(14) },
  { kind: "exclusions", period: "2006/07", number: "8869990", rows: none("suppressed"), pupils: none("suppressed") },
];

/** NI 114 as the schools' rows have it, of which three hide theirs: 190 to 193 + 24 = 214 to 217. NI 73 with 1 to 5 pupils unplaced. */
const measureBalances: readonly ShownMeasureBalance[] = [
  {
    indicator: "NI 114",
    basis: "school",
    period: "2006/07",
    group: everyone,
    road: "schools",
    counts: {
      partnerships: { numerator: { kind: "between", least: 190, greatest: 193 }, denominator: value(91967.5) },
      unplaced: { numerator: value(24), denominator: value(10400) },
      kent: { numerator: { kind: "between", least: 214, greatest: 217 }, denominator: value(102367.5) },
    },
    balances: true,
  },
  {
    indicator: "NI 73",
    basis: "school",
    period: "2006/07",
    group: everyone,
    road: "pupils",
    counts: {
      partnerships: { numerator: none("suppressed"), denominator: none("suppressed") },
      unplaced: { numerator: none("suppressed"), denominator: none("suppressed") },
      kent: { numerator: value(11_500), denominator: value(16_021) },
    },
    balances: true,
  },
];

export const quality: DataQuality = { extracts, balances, measureBalances, reconciliations, incomplete, unplaced };
