import type { Period } from "@lcsp/ingest";
import type { Figure } from "../measure.ts";

/** The schools that an indicator counts in a year, by number. The tables of results name them too: nothing is told here that they don't tell. */
export interface CountedSchools {
  readonly indicator: string;
  readonly period: Period;
  /** The percentage that they lie below. */
  readonly below: number;
  readonly schools: readonly CountedSchool[];
}

export interface CountedSchool {
  /** DfE number, seven digits. */
  readonly number: string;
  /** As the register has it, or null where it does not hold the school. */
  readonly name: string | null;
  /** Percent of its pupils. One that lies between two ends on both sides of the threshold may be counted, and may not. */
  readonly percent: Figure;
}
