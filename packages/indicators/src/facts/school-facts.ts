import type { HealthyStatus, InspectionGrade, Period, SchoolPhase } from "@lcsp/ingest";

/** What is public of the partnership's schools, and how they were inspected. */
export interface SchoolsProfile {
  /** Open in the profile's year, by phase and name. */
  readonly schools: readonly SchoolStatus[];
  /** Inspections of the profile's year, each school's at the partnership that it was in. */
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
  /** Pupils at the newest January census up to the profile's year. Null where none is loaded. */
  readonly roll: { readonly pupils: number; readonly period: Period } | null;
  /** The most recent up to the end of the profile's year. Null where none is loaded. */
  readonly inspection: { readonly grade: InspectionGrade; readonly date: string } | null;
  /** At the newest list up to the profile's year; the date is that on which the status was reached. Null where it stands in none. */
  readonly healthy: { readonly status: HealthyStatus; readonly date: string | null; readonly period: Period } | null;
}

/** Schools of one phase by grade: each grade's count, and its percentage of the inspected, which is null where none was. */
export interface GradesOfPhase {
  readonly phase: SchoolPhase;
  /** Schools of the phase in the area, inspected or not. */
  readonly schools: number;
  readonly inspected: number;
  readonly grades: Readonly<Record<InspectionGrade, { readonly schools: number; readonly percent: number | null }>>;
}
