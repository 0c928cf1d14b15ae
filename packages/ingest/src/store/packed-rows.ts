import type { StoredValue } from "../kinds/fields/facts.ts";

/**
 * Rows on their way between threads: a value is the number of one that was sent before, so that the columns of an extract,
 * which have few distinct values, cost a few bytes a row, and equal values are one value in memory.
 */
export interface PackedRows {
  /** Of each row its number in the file, as Excel shows it. */
  readonly numbers: Int32Array<ArrayBuffer>;
  /**
   * For each value of each row its number, from 0 on. A value that no other row has is told by a negative one: -1 is the
   * next of `single`, and -2 less its length the next of `texts`.
   */
  readonly codes: Int32Array<ArrayBuffer>;
  /** Values that have a number from now on: the next after those sent before. */
  readonly numbered: readonly (StoredValue | null)[];
  /** Values without a number that are no texts. */
  readonly single: readonly (StoredValue | null)[];
  /** Texts without a number, one after the other: one long text is sent in a fraction of the time of many short ones. */
  readonly texts: string;
}
