import type { Reference } from "./reference.ts";
import { isSector, parseSector, sectorOf } from "./sector.ts";

type Parts = Map<string, Set<string | null>>;

/** The partnerships among which small areas and sectors are divided, as far as the tables of postcodes and areas know. */
export class SmallAreas {
  readonly #byPostcodes: Parts = new Map();
  readonly #byShares: Parts = new Map();

  constructor({ postcodes, shares }: Reference) {
    for (const { postcode, lsoa, lcsp } of postcodes) {
      add(this.#byPostcodes, sectorOf(postcode), lcsp);
      if (lsoa !== null) add(this.#byPostcodes, lsoa, lcsp);
    }
    for (const { area, lcsp, share } of shares) if (share > 0) add(this.#byShares, parseSector(area) ?? area, lcsp);
  }

  /**
   * Codes of the partnerships in which an area lies, null among them where it lies outside Kent; undefined for an area that no table has. Of a
   * small area the postcodes are asked first, as a home with its postcode is placed by them; a sector has new postcodes too, which they lack.
   */
  partsOf(area: string): ReadonlySet<string | null> | undefined {
    return isSector(area) ? this.#allPartsOf(area) : (this.#byPostcodes.get(area) ?? this.#byShares.get(area));
  }

  /** Whether either table divides it. */
  isDivided(area: string): boolean {
    return (this.#allPartsOf(area)?.size ?? 0) > 1;
  }

  #allPartsOf(area: string): ReadonlySet<string | null> | undefined {
    const [known, shared] = [this.#byPostcodes.get(area), this.#byShares.get(area)];
    return known && shared ? new Set([...known, ...shared]) : (known ?? shared);
  }
}

function add(areas: Parts, area: string, lcsp: string | null): void {
  const parts = areas.get(area);
  if (parts === undefined) areas.set(area, new Set([lcsp]));
  else parts.add(lcsp);
}
