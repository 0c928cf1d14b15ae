import type { StoredValue } from "../kinds/fields/facts.ts";
import { SeenKeys } from "./seen-keys.ts";

/** Looks at the key of each row on its way, and notices where one comes again. */
export class KeyWatch {
  readonly #places: readonly number[];
  readonly #seen = new SeenKeys();
  #hasRepeats = false;

  /** `columns`: those of the rows that are looked at, in the order of their values. */
  constructor(columns: readonly string[], key: readonly string[]) {
    this.#places = key.map((column) => columns.indexOf(column));
  }

  /** True where two rows may have one key; false where it is certain that none have. */
  get hasRepeats(): boolean {
    return this.#hasRepeats;
  }

  look(values: readonly (StoredValue | null)[]): void {
    this.#seen.begin();
    for (const place of this.#places) this.#seen.mix(String(values[place] ?? ""));
    if (this.#seen.add()) this.#hasRepeats = true;
  }
}
