import type { Generated } from "kysely";
import type { MissingReason } from "../missing.ts";
import type { Period } from "../period.ts";

/**
 * The store's contract, version 1: what ingest leaves and indicators reads. Changed only by a migration.
 *
 * Conventions. Every row of an extract carries `extract_id` and `row` (as Excel shows it). A null value has its reason in
 * `missing`, a JSON object from column to reason, or in the column's own `_missing` neighbour. Booleans are 0 or 1.
 * Codes are words, so that a person with any SQLite browser can read a row.
 */
export interface StoreSchema {
  extract: ExtractTable;
  extract_left_out: LeftOutTable;
  written_workbook: WrittenWorkbookTable;
  partnership: PartnershipTable;
  school: SchoolTable;
  school_alias: SchoolAliasTable;
  postcode: PostcodeTable;
  area_share: AreaShareTable;
  foundation_stage: FoundationStageTable;
  key_stage_2: KeyStage2Table;
  exclusion: ExclusionTable;
  school_roll: SchoolRollTable;
  area_value: AreaValueTable;
}

/** One file, or one sheet of a workbook, as it was loaded: its receipt. `rows_read` = stored + rejected + the sum of its left_out. */
export interface ExtractTable {
  id: Generated<number>;
  /** Kind as in kinds/: "foundation-stage". */
  kind: string;
  layout: string;
  publisher: string;
  file: string;
  sheet: string | null;
  /** SHA-256 of the file's bytes, hexadecimal: a file is known by its content. */
  sha256: string;
  /** School years it carries, in order, separated by a space; empty for reference tables. */
  periods: string;
  issue: Issue;
  rows_read: number;
  rows_stored: number;
  rows_rejected: number;
  loaded_on: string;
  /** The extract that replaced it, or null while it is current. */
  superseded_by: number | null;
}

/** How settled a publisher calls its figures. */
export type Issue = "provisional" | "revised" | "final";

/** Rows left out by a named rule: total lines, footnotes, duplicates. */
export interface LeftOutTable {
  extract_id: number;
  rule: string;
  rows: number;
}

/** Workbooks that the command wrote, so that one edited since is not overwritten. */
export interface WrittenWorkbookTable {
  path: string;
  sha256: string;
}

/** A row of a reference table names the extract it came from, as any other row does. */
interface FromExtract {
  extract_id: number;
  /** Row as Excel shows it. */
  row: number;
}

export interface PartnershipTable extends FromExtract {
  code: string;
  name: string;
  formerly: string | null;
}

export interface SchoolTable extends FromExtract {
  /** Seven digits: three of the authority, four of the school. */
  dfe_number: string;
  urn: string | null;
  name: string;
  phase: SchoolPhase;
  type: string | null;
  /** Partnership code, or null: independent, of another authority, or of Kent and not yet in any. */
  lcsp: string | null;
  district: string | null;
  /** First and last school year of this membership; null where it is open. */
  from: Period | null;
  to: Period | null;
  successor: string | null;
}

export const schoolPhases = [
  "nursery",
  "primary",
  "secondary",
  "special",
  "pupil-referral-unit",
  "independent",
] as const;
export type SchoolPhase = (typeof schoolPhases)[number];

/** Another name or an old number under which extracts carry a school. */
export interface SchoolAliasTable extends FromExtract {
  /** As the reference table spells it. */
  name: string;
  dfe_number: string;
}

export interface PostcodeTable extends FromExtract {
  /** Upper case, no space. */
  postcode: string;
  lsoa: string | null;
  ward: string | null;
  district: string | null;
  /** Partnership code, or null: outside Kent. */
  lcsp: string | null;
}

/** How an area's count is shared between partnerships, by resident children aged 0 to 17: the shares of an area sum to 1. */
export interface AreaShareTable extends FromExtract {
  area: string;
  lcsp: string;
  share: number;
}

/** Where a row ended on one basis. The three sum to the rows stored. */
export const placings = ["placed", "out-of-area", "unplaced"] as const;
export type Placing = (typeof placings)[number];

/** Both bases of a row. A partnership code stands exactly where the placing is "placed". */
interface PlacedBySchool {
  /** DfE number of the school, seven digits, as the extract gives it. */
  school: string;
  school_lcsp: string | null;
  school_placing: Placing;
}

interface PlacedByHome {
  home_lcsp: string | null;
  home_placing: Placing;
}

/** Characteristics of a pupil. "not-known" is a value of its own, so that the groups of a characteristic sum to all. */
interface Characteristics {
  /** Keyed hash of the UPN: the same pupil is the same text across extracts of one store. */
  pupil: string;
  /** Month of birth, "2002-09", or null. */
  born: string | null;
  sex: "female" | "male" | "not-known";
  fsm: "eligible" | "not-eligible" | "not-known";
  sen: "none" | "school-action" | "school-action-plus" | "statement" | "not-known";
  /** DCSF code: WBRI, BAFR, ... */
  ethnicity: string;
  language: "english" | "other" | "not-known";
}

interface PupilRow extends FromExtract, PlacedBySchool, PlacedByHome, Characteristics {
  period: Period;
  /** JSON object from column to MissingReason for the row's null results, or null where none is missing. */
  missing: string | null;
}

/** A child at the end of the Foundation Stage: 13 scales of 0 to 9. */
export interface FoundationStageTable extends PupilRow {
  pse_1: number | null;
  pse_2: number | null;
  pse_3: number | null;
  cll_1: number | null;
  cll_2: number | null;
  cll_3: number | null;
  cll_4: number | null;
  mat_1: number | null;
  mat_2: number | null;
  mat_3: number | null;
  kuw: number | null;
  phy: number | null;
  cre: number | null;
}

/** Key Stage 2: A absent, B below the test, N not awarded, W working towards, T unable to take it, M missing. */
export const keyStage2Levels = ["A", "B", "N", "W", "2", "3", "4", "5", "T", "M"] as const;
export type KeyStage2Level = (typeof keyStage2Levels)[number];

/** Key Stage 1: A absent, D disapplied, W working towards; 2C, 2B, 2A part level 2. */
export const keyStage1Levels = ["A", "D", "W", "1", "2C", "2B", "2A", "2", "3", "4"] as const;
export type KeyStage1Level = (typeof keyStage1Levels)[number];

/** A pupil at the end of Key Stage 2. */
export interface KeyStage2Table extends PupilRow {
  english: KeyStage2Level | null;
  reading: KeyStage2Level | null;
  writing: KeyStage2Level | null;
  maths: KeyStage2Level | null;
  science: KeyStage2Level | null;
  ks1_reading: KeyStage1Level | null;
  ks1_writing: KeyStage1Level | null;
  ks1_maths: KeyStage1Level | null;
}

/** One exclusion of one pupil. */
export interface ExclusionTable extends FromExtract, PlacedBySchool, PlacedByHome {
  period: Period;
  pupil: string;
  type: "permanent" | "fixed";
  /** ISO date on which it began. */
  date: string;
  phase: SchoolPhase;
  /** Reason as its publisher codes it, or null. */
  reason: string | null;
  outcome: "upheld" | "retracted" | "reinstated";
  missing: string | null;
}

/** A school's pupils on roll at the January census of the school year. */
export interface SchoolRollTable extends FromExtract, PlacedBySchool {
  period: Period;
  phase: SchoolPhase;
  pupils: number;
  fsm: number | null;
  sen: number | null;
  eal: number | null;
  missing: string | null;
}

/** What an area is, from smallest to largest. */
export const areaLevels = ["school", "partnership", "district", "authority", "region", "country"] as const;
export type AreaLevel = (typeof areaLevels)[number];

/**
 * A published figure of an area: counts, a value, or both, for an indicator, a school year and a group.
 * A hidden count has its reason and, where the publisher says what the mark hides, its least and greatest.
 */
export interface AreaValueTable extends FromExtract {
  period: Period;
  /** Code of the measure as the catalogue names it: "NI 114", "FSP 6+ PSE", "exclusions fixed". */
  indicator: string;
  level: AreaLevel;
  /** ONS code, partnership code, or a school's DfE number. */
  area: string;
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
  /** Placing of a school's row; null for rows of larger areas. */
  school_lcsp: string | null;
  school_placing: Placing | null;
}
