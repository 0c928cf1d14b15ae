import type { StoredValue } from "../kinds/fields/facts.ts";
import { SeenTexts } from "./seen-texts.ts";

interface Value {
  readonly value: StoredValue | null;
}

/** Looks at the key of each row on its way, and notices where one comes again. */
export class KeyWatch {
  readonly #places: readonly number[];
  readonly #seen = new SeenTexts();
  #hasRepeats = false;

  /** `columns`: those of the rows that are looked at, in the order of their values. */
  constructor(columns: readonly string[], key: readonly string[]) {
    this.#places = key.map((column) => columns.indexOf(column));
  }

  /** True where two rows may have one key; false where it is certain that none have. */
  get hasRepeats(): boolean {
    return this.#hasRepeats;
  }

  look(values: readonly Value[]): void {
    let key = "";
    for (const place of this.#places) key += `${values[place]?.value ?? ""}\n`;
    if (this.#seen.add(key)) this.#hasRepeats = true;
  }
}
