import type { StoredValue } from "../kinds/fields/facts.ts";
import type { HashShelf } from "./hash-shelf.ts";
import { SeenKeys } from "./seen-keys.ts";

/** Looks at the key of each row on its way, and tells in the end whether one came again. */
export class KeyWatch {
  readonly #places: readonly number[];
  readonly #seen: SeenKeys;

  /** `columns`: those of the rows that are looked at, in the order of their values. */
  constructor(columns: readonly string[], key: readonly string[], shelf: HashShelf) {
    this.#seen = new SeenKeys(shelf);
    this.#places = key.map((column) => columns.indexOf(column));
  }

  /** True where two rows may have one key; false where it is certain that none have. */
  hasRepeats(): boolean {
    return this.#seen.hasRepeats();
  }

  look(values: readonly (StoredValue | null)[]): void {
    this.#seen.begin();
    for (const place of this.#places) this.#seen.mix(String(values[place] ?? ""));
    this.#seen.add();
  }
}
