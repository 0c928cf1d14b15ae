import type { MissingReason } from "../../missing.ts";
import type { Period } from "../../period.ts";
import type { Issue } from "./receipts.ts";
import type { FromExtract, Placing } from "./rows.ts";

/** What an area is, from smallest to largest. */
export const areaLevels = [
  "school",
  "partnership",
  "district",
  "primary-care-trust",
  "authority",
  "region",
  "country",
] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** The area and school year of a figure. */
interface OfArea extends FromExtract {
  period: Period;
  level: AreaLevel;
  /** A school's DfE number, a partnership's code, a district's name as the area shares have it; of larger areas the ONS code. */
  area: string;
}

/**
 * A published figure of an area: counts, a value, or both, for an indicator, a school year and a group.
 * A hidden count has its reason and, where the publisher says what the mark hides, its least and greatest.
 */
export interface AreaValueTable extends OfArea {
  /** Code of the measure as the catalogue names it: "NI 114", "FSP 6+ PSE", "exclusions fixed". */
  indicator: string;
  /** Basis of the figure where its publisher says one. */
  basis: "school" | "home" | null;
  /** Characteristic and value: ("all","all"), ("phase","primary"), ("fsm","eligible"), ("reason","bullying"). */
  characteristic: string;
  group: string;
  numerator: number | null;
  numerator_least: number | null;
  numerator_greatest: number | null;
  numerator_missing: MissingReason | null;
  denominator: number | null;
  denominator_missing: MissingReason | null;
  /** As published, in the indicator's unit. */
  value: number | null;
  value_missing: MissingReason | null;
  /** Share of the denominator's population that was measured, in percent, where the publisher says it. */
  coverage: number | null;
  coverage_missing: MissingReason | null;
  /** How settled the publisher calls this very figure; null where it says so of no single figure. */
  status: Issue | null;
  /** Placing of a school's row, as PlacedBySchool has it; null for rows of larger areas. */
  school_written: string | null;
  school_lcsp: string | null;
  school_placing: Placing | null;
}

/** Emergency admissions to hospital of an area's residents for injury, by cause, in a financial year. */
export interface AdmissionTable extends OfArea {
  /** "all" for all causes; the others in words: "falls". */
  cause: string;
  /** Ages counted, in years: "0-17". */
  ages: string;
  admissions: number | null;
  admissions_least: number | null;
  admissions_greatest: number | null;
  admissions_missing: MissingReason | null;
  /** Residents of these ages. */
  population: number | null;
  population_missing: MissingReason | null;
}

/** Which of the two questionnaires of the pupil survey: ages 7 to 11, ages 11 to 19. */
export const surveyInstruments = ["primary", "secondary"] as const;
export type SurveyInstrument = (typeof surveyInstruments)[number];

/** A figure of the survey as its publisher tabulated it: how many in a hundred gave one answer to one question. */
export interface SurveyFigureTable extends OfArea {
  instrument: SurveyInstrument;
  /** Code of the question. */
  question: string;
  /** The question as it was asked, or null. */
  wording: string | null;
  answer: string;
  percent: number | null;
  /** Pupils who answered the question. */
  base: number | null;
  missing: string | null;
}
