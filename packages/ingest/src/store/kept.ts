import type { StoredValue } from "../kinds/fields/facts.ts";
import { isWorthRemembering } from "../worth-remembering.ts";

/** A value of a column on its way into the store. Rows with equal values share one, but in a column that hardly repeats itself. */
export class Kept {
  readonly value: StoredValue | null;
  /** True where no other row has it. */
  readonly isSingle: boolean;
  /** By which another thread knows it; -1 before it was sent. */
  number = -1;
  /** Of a school or postcode: the columns that follow from it, in the school year of the row that had it last. */
  follows: Following | undefined = undefined;

  constructor(value: StoredValue | null, isSingle: boolean) {
    this.value = value;
    this.isSingle = isSingle;
  }
}

/** Columns that follow from a value in a school year; undefined where the row must be sorted as a whole. */
export interface Following {
  readonly period: Kept | undefined;
  readonly part: RowPart | undefined;
}

/** Values of some columns of a row, each with its place in the order of the table's columns. */
export type RowPart = readonly { readonly place: number; readonly kept: Kept }[];

/** Values of a row in the order of its table's columns. */
export type KeptRow = readonly Kept[];

/** The values of one column. */
export class KeptColumn {
  readonly #known = new Map<StoredValue | null, Kept>();
  #asked = 0;
  #missed = 0;

  keep(value: StoredValue | null): Kept {
    this.#asked += 1;
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    this.#missed += 1;
    const isWorthIt = isWorthRemembering({ size: this.#known.size, asked: this.#asked, missed: this.#missed });
    const kept = new Kept(value, !isWorthIt);
    if (isWorthIt) this.#known.set(value, kept);
    return kept;
  }
}
