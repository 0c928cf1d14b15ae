import type { AdmissionTable, AreaValueTable, SurveyFigureTable } from "./tables/areas.ts";
import type { FoundationStageTable, KeyStage1Table, KeyStage2Table, KeyStage4Table } from "./tables/attainment.ts";
import type { AbsenceTable, ExclusionTable, SchoolAbsenceTable } from "./tables/attendance.ts";
import type { LookedAfterTable } from "./tables/looked-after.ts";
import type { PlanLinkTable, TargetTable } from "./tables/plans.ts";
import type {
  EarlierStandingTable,
  ExtractTable,
  LeftOutTable,
  PupilKeyTable,
  WrittenWorkbookTable,
} from "./tables/receipts.ts";
import type {
  AreaShareTable,
  PartnershipTable,
  PostcodeTable,
  SchoolAliasTable,
  SchoolTable,
} from "./tables/reference.ts";
import type { HealthySchoolTable, InspectionTable, SchoolRollTable } from "./tables/schools.ts";
import type { SurveyQuestionTable, SurveyResponseTable } from "./tables/survey.ts";

export * from "./tables/areas.ts";
export * from "./tables/attainment.ts";
export * from "./tables/attendance.ts";
export * from "./tables/looked-after.ts";
export * from "./tables/plans.ts";
export * from "./tables/receipts.ts";
export * from "./tables/reference.ts";
export {
  type Flag,
  type HomeReason,
  homeReasons,
  type Placing,
  placings,
  type SchoolPhase,
  schoolPhases,
} from "./tables/rows.ts";
export * from "./tables/schools.ts";
export * from "./tables/survey.ts";

/**
 * The store's contract, version 8: what ingest leaves and indicators reads. Changed only by a migration. Its tables are
 * described in tables/.
 *
 * Conventions. Every row of an extract carries `extract_id` and `row` (as Excel shows it). A null value has its reason in
 * `missing`, a JSON object from column to reason, or in the column's own `_missing` neighbour. Booleans are 0 or 1.
 * Codes are words, so that a person with any SQLite browser can read a row.
 */
export interface StoreSchema {
  extract: ExtractTable;
  extract_left_out: LeftOutTable;
  earlier_standing: EarlierStandingTable;
  written_workbook: WrittenWorkbookTable;
  pupil_key: PupilKeyTable;
  partnership: PartnershipTable;
  school: SchoolTable;
  school_alias: SchoolAliasTable;
  postcode: PostcodeTable;
  area_share: AreaShareTable;
  foundation_stage: FoundationStageTable;
  key_stage_1: KeyStage1Table;
  key_stage_2: KeyStage2Table;
  key_stage_4: KeyStage4Table;
  absence: AbsenceTable;
  school_absence: SchoolAbsenceTable;
  exclusion: ExclusionTable;
  school_roll: SchoolRollTable;
  looked_after_child: LookedAfterTable;
  admission: AdmissionTable;
  inspection: InspectionTable;
  healthy_school: HealthySchoolTable;
  survey_response: SurveyResponseTable;
  survey_question: SurveyQuestionTable;
  survey_figure: SurveyFigureTable;
  area_value: AreaValueTable;
  target: TargetTable;
  plan_link: PlanLinkTable;
}
