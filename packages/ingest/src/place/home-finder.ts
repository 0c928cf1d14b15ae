import { foldPostcode } from "../kinds/fields/text.ts";
import type { Period } from "../period.ts";
import type { PartnershipFinder } from "./partnership-finder.ts";
import { outOfArea, type PlacedByHomeKey, placedIn, unplaced } from "./placed.ts";
import type { PostcodeRow, Reference } from "./reference.ts";
import { isSector, sectorOf } from "./sector.ts";
import { SmallAreas } from "./small-areas.ts";

/** Where a home lies. */
export interface PlacedHome extends PlacedByHomeKey {
  /**
   * What is kept of the postcode: the code of its small area, or its sector where the table has none for it; and of an
   * area that partnerships divide the part, "X01000001/LCSP05" ("X01000001/" outside Kent). Null where there is no postcode.
   */
  readonly area: string | null;
}

/** Finds the partnership of a home by its postcode; later, once the postcode is gone, by its small area. */
export class HomeFinder {
  readonly #partnerships: PartnershipFinder;
  readonly #postcodes: ReadonlyMap<string, PostcodeRow>;
  readonly #areas: SmallAreas;

  constructor(reference: Reference, partnerships: PartnershipFinder) {
    this.#partnerships = partnerships;
    this.#postcodes = new Map(reference.postcodes.map((row) => [row.postcode, row]));
    this.#areas = new SmallAreas(reference);
  }

  /** By the full postcode; one that the table lacks by its sector: where partnerships divide that, by the one that has most of it. */
  find(written: string | null, period: Period): PlacedHome {
    if (written === null) return { ...unplaced("no-postcode"), area: null };
    const postcode = foldPostcode(written);
    if (postcode === undefined) return { ...unplaced("malformed-postcode"), area: null };
    const known = this.#postcodes.get(postcode);
    return this.findAgain(known === undefined ? sectorOf(postcode) : this.#areaOf(known), period);
  }

  /** By what is kept of a postcode. Where partnerships divide the area, its part stays where it was. */
  findAgain(area: string, period: Period): PlacedHome {
    const [whole = area, part] = area.split("/");
    const parts = this.#areas.partsOf(whole);
    if (parts === undefined) return { ...unplaced("unknown-postcode"), area };
    const known = part === "" ? null : part;
    const [lcsp, ...others] = known !== undefined && parts.has(known) ? [known] : parts.keys();
    const isNew = part === undefined && isSector(whole);
    if (lcsp !== undefined && others.length === 0) {
      return { ...this.#placing(lcsp, isNew ? "by-sector" : null, period), area };
    }
    const most = isNew ? this.#areas.mostOf(whole) : undefined;
    return { ...(most === undefined ? unplaced("divided-area") : this.#placing(most, "by-best-fit", period)), area };
  }

  #areaOf({ postcode, lsoa, lcsp }: PostcodeRow): string {
    const whole = lsoa ?? sectorOf(postcode);
    const isDivided = lsoa === null || this.#areas.isDivided(lsoa);
    return isDivided ? `${whole}/${lcsp ?? ""}` : whole;
  }

  #placing(lcsp: string | null, how: "by-sector" | "by-best-fit" | null, period: Period): PlacedByHomeKey {
    if (lcsp === null) return outOfArea(how);
    return this.#partnerships.hasEnded(lcsp, period) ? unplaced("partnership-ended") : placedIn(lcsp, how);
  }
}
