import type { Period } from "../../period.ts";
import type { FromExtract, PlacedBySchool, SchoolPhase } from "./rows.ts";

/** A school's pupils on roll at the January census of the school year. */
export interface SchoolRollTable extends FromExtract, PlacedBySchool {
  period: Period;
  phase: SchoolPhase;
  pupils: number;
  fsm: number | null;
  sen: number | null;
  eal: number | null;
  /** Pupils by ethnic group; the three sum to those of whom the census asks it. */
  white_british: number | null;
  minority_ethnic: number | null;
  ethnicity_not_known: number | null;
  /** Pupils by how they usually travel to school; they sum to the pupils with a recorded mode. */
  travel_walk: number | null;
  travel_cycle: number | null;
  travel_car: number | null;
  travel_car_share: number | null;
  travel_bus: number | null;
  travel_train: number | null;
  travel_other: number | null;
  missing: string | null;
}

/** What Ofsted calls a school, from best to worst. Its reports number them 1 to 4. */
export const inspectionGrades = ["outstanding", "good", "satisfactory", "inadequate"] as const;
export type InspectionGrade = (typeof inspectionGrades)[number];

/** An Ofsted inspection. Its school year is the one in which its date lies. */
export interface InspectionTable extends FromExtract, PlacedBySchool {
  period: Period;
  phase: SchoolPhase;
  /** ISO date on which it began. */
  date: string;
  /** Overall effectiveness. */
  grade: InspectionGrade;
}

/** How far a school is in the programme of Healthy Schools. */
export const healthyStatuses = ["achieved", "working-towards", "not-in-programme"] as const;
export type HealthyStatus = (typeof healthyStatuses)[number];

/** Where a school stands in the programme of Healthy Schools in a school year. */
export interface HealthySchoolTable extends FromExtract, PlacedBySchool {
  period: Period;
  status: HealthyStatus;
  /** ISO date on which the status was reached, or null. */
  date: string | null;
  missing: string | null;
}
