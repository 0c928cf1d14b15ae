import type { Period, SchoolPhase } from "@lcsp/ingest";
import type { Figure } from "../measure.ts";

/**
 * Why figures on the two bases differ: the numbers of rows, of one kind and year, that the partnership counts on one basis alone. For
 * absence the rows are enrolments with possible sessions, by the phase of their school, as in the figures. A row that is unplaced on its
 * other basis is in neither number, because nobody knows where it belongs.
 * Both numbers are suppressed where either is 1 to 5: either could be worked out from the other and the populations of a figure on both
 * bases.
 */
export interface BasesCompared {
  readonly kind: string;
  readonly period: Period;
  /** Null for a kind whose figures are of pupils of every phase. Rows of a school whose phase is not known are left out. */
  readonly phase: SchoolPhase | null;
  /** Those who live here and go to schools of other partnerships, or out of the area. */
  readonly schooledElsewhere: Figure;
  /** Those at its schools who live in other partnerships, or out of the area. */
  readonly livingElsewhere: Figure;
}
