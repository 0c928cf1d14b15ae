import type { HealthyStatus, InspectionGrade, Period, SchoolPhase } from "@lcsp/ingest";

/** What is public about the partnership's schools, and how they were inspected. */
export interface SchoolsProfile {
  /** Open in the profile's year, by phase and name. */
  readonly schools: readonly SchoolStatus[];
  /** Inspections of the profile's year, each at the partnership that the school was in then. */
  readonly inspectedInYear: PartnershipAndKent;
  /** The most recent inspection of each school that is open in the profile's year, up to its end. */
  readonly latestInspections: PartnershipAndKent;
}

export interface PartnershipAndKent {
  readonly partnership: readonly GradesOfPhase[];
  readonly kent: readonly GradesOfPhase[];
}

export interface SchoolStatus {
  /** DfE number, seven digits. */
  readonly number: string;
  readonly name: string;
  readonly phase: SchoolPhase;
  /** Pupils at the latest January census up to the profile's year. Null where none is loaded. */
  readonly roll: { readonly pupils: number; readonly period: Period } | null;
  /** The most recent up to the end of the profile's year. Null where none is loaded. */
  readonly inspection: { readonly grade: InspectionGrade; readonly date: string } | null;
  /** From the latest list up to the profile's year; `date` is when the status was reached. Null where no list has the school. */
  readonly healthy: { readonly status: HealthyStatus; readonly date: string | null; readonly period: Period } | null;
}

/** Schools of one phase by grade: how many have each grade, and as a percentage of those inspected; null where none was. */
export interface GradesOfPhase {
  readonly phase: SchoolPhase;
  /** Schools of the phase in the area, inspected or not. */
  readonly schools: number;
  readonly inspected: number;
  readonly grades: Readonly<Record<InspectionGrade, { readonly schools: number; readonly percent: number | null }>>;
}
