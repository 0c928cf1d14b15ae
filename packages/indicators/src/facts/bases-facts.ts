import type { Period, SchoolPhase } from "@lcsp/ingest";
import type { Figure } from "../measure.ts";

/**
 * Why figures of the two bases differ: rows of a kind and year that the partnership counts on one of them alone. Counts, of rows as their
 * extracts have them; of absence, enrolments with sessions to miss, by the phase of their school, as the figures count them. Rows whose
 * other basis is unplaced are in neither: nobody knows where they are.
 * Both are suppressed where either is 1 to 5: the two sizes of a figure's population would give away the one from the other.
 */
export interface BasesCompared {
  readonly kind: string;
  readonly period: Period;
  /** Null of a kind whose figures are of pupils of every phase. Rows of a school whose phase nobody knows are in none. */
  readonly phase: SchoolPhase | null;
  /** Of those who live here: at schools of other partnerships, or out of area. */
  readonly schooledElsewhere: Figure;
  /** Of those at its schools: living in other partnerships, or out of area. */
  readonly livingElsewhere: Figure;
}
