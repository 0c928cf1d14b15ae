import { foldPostcode } from "../kinds/fields/text.ts";
import { outOfArea, type Placed, placedIn, unplaced } from "./placed.ts";
import type { Reference } from "./reference.ts";

/** Finds the partnership of a home by its postcode. */
export class HomeFinder {
  readonly #lcsps: ReadonlyMap<string, string | null>;

  constructor(reference: Reference) {
    this.#lcsps = new Map(reference.postcodes.map(({ postcode, lcsp }) => [postcode, lcsp]));
  }

  /** A postcode that is missing, or that the table does not have, is unplaced; one that it has outside Kent is out of area. */
  find(written: string | null): Placed {
    const postcode = written === null ? undefined : foldPostcode(written);
    const lcsp = postcode === undefined ? undefined : this.#lcsps.get(postcode);
    if (lcsp === undefined) return unplaced;
    return lcsp === null ? outOfArea : placedIn(lcsp);
  }
}
