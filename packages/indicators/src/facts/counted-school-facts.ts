import type { Period } from "@lcsp/ingest";
import type { Figure } from "../measure.ts";

/** The schools that an indicator counts in a year, by number. The published tables of results name the same schools. */
export interface CountedSchools {
  readonly indicator: string;
  readonly period: Period;
  /** The percentage that these schools are below. */
  readonly below: number;
  readonly schools: readonly CountedSchool[];
}

export interface CountedSchool {
  /** DfE number, seven digits. */
  readonly number: string;
  /** From the register of schools. Null where the register does not hold the school. */
  readonly name: string | null;
  /** In percent of its pupils. Where it lies between two ends, with the threshold between them, nobody knows whether the school counts. */
  readonly percent: Figure;
}
