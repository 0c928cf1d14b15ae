import type { Period } from "@lcsp/ingest";

/**
 * The change of the partnership's gap on the school basis, split into what each school added to it (Kitagawa 1955). All parts of all
 * schools, the pooled ones included, sum to the change.
 */
export interface SchoolContributions {
  readonly from: Period;
  readonly to: Period;
  /** Percentage points: above 0 the gap narrowed. */
  readonly change: number;
  /** From the school that narrowed the gap most to the one that widened it most. */
  readonly schools: readonly SchoolContribution[];
  /** The schools with too few pupils on a side in a year to be shown one by one, taken together. Null where there are none. */
  readonly others: PooledContribution | null;
}

/** In percentage points of the partnership's gap: above 0 it narrowed the gap. */
export interface Contribution {
  /** Because its own pupils' percentages changed. */
  readonly rates: number;
  /** Because its share of the group's pupils, or of the peers, changed. */
  readonly composition: number;
}

export interface SchoolContribution extends Contribution {
  /** DfE number, seven digits. A school that closed is counted under its successor's number. */
  readonly school: string;
  /** Null where the reference table does not name it. */
  readonly name: string | null;
}

export interface PooledContribution extends Contribution {
  /** How many schools. */
  readonly schools: number;
}
