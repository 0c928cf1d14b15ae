import type { StoredValue } from "../kinds/fields/facts.ts";

/** Rows of the file that have the same values in some columns: one that stands in the store several times counts once. */
export interface RowGroup {
  /** In the order of the columns. */
  readonly values: readonly (StoredValue | null)[];
  readonly rows: number;
}

/** A group on its way, with the last row that it counted. */
interface Counter {
  readonly values: readonly (StoredValue | null)[];
  rows: number;
  last: number;
}

interface Branch {
  readonly branches: Map<StoredValue | null, Branch>;
  counter?: Counter;
}

/** Counts rows by their values in some columns while they are written: reading a million again takes half a second. */
export class RowGroups {
  readonly #places: readonly number[];
  readonly #root: Branch = { branches: new Map() };
  readonly #counters: Counter[] = [];

  /** `places`: where the values of the columns stand in a row. */
  constructor(places: readonly number[]) {
    this.#places = places;
  }

  get groups(): readonly RowGroup[] {
    return this.#counters;
  }

  count(row: number, values: readonly (StoredValue | null)[]): void {
    let branch = this.#root;
    for (const place of this.#places) branch = branchOf(branch, values[place] ?? null);
    branch.counter ??= this.#newCounter(values);
    if (branch.counter.last === row) return;
    branch.counter.rows += 1;
    branch.counter.last = row;
  }

  #newCounter(values: readonly (StoredValue | null)[]): Counter {
    const counter = { values: this.#places.map((place) => values[place] ?? null), rows: 0, last: 0 };
    this.#counters.push(counter);
    return counter;
  }
}

function branchOf({ branches }: Branch, value: StoredValue | null): Branch {
  const known = branches.get(value);
  if (known !== undefined) return known;
  const branch = { branches: new Map() };
  branches.set(value, branch);
  return branch;
}
