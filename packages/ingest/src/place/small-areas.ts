import type { Reference } from "./reference.ts";
import { isSector, parseSector, sectorOf } from "./sector.ts";

/** How much of an area lies in each partnership, null outside Kent: postcodes counted, or shares. */
type PartsOfArea = ReadonlyMap<string | null, number>;
type Parts = Map<string, Map<string | null, number>>;

/** The partnerships among which small areas and sectors are divided, as far as the tables of postcodes and areas know. */
export class SmallAreas {
  readonly #byPostcodes: Parts = new Map();
  readonly #byShares: Parts = new Map();

  constructor({ postcodes, shares }: Reference) {
    for (const { postcode, lsoa, lcsp } of postcodes) {
      add(this.#byPostcodes, sectorOf(postcode), lcsp, 1);
      if (lsoa !== null) add(this.#byPostcodes, lsoa, lcsp, 1);
    }
    for (const { area, lcsp, share } of shares)
      if (share > 0) add(this.#byShares, parseSector(area) ?? area, lcsp, share);
  }

  /**
   * Codes of the partnerships in which an area lies, null among them where it lies outside Kent; undefined for an area that
   * no table has. Of a small area the postcodes are asked first, as a home with its postcode is placed by them; a sector
   * has new postcodes too, which they lack.
   */
  partsOf(area: string): PartsOfArea | undefined {
    return isSector(area) ? this.#allPartsOf(area) : (this.#byPostcodes.get(area) ?? this.#byShares.get(area));
  }

  /**
   * The partnership that has most of a sector, null where most lies outside Kent: by the shares that the table of areas
   * gives it, else by its known postcodes. Undefined where two have as much, or none has half of it.
   */
  mostOf(sector: string): string | null | undefined {
    const parts = [...(this.#byShares.get(sector) ?? this.#byPostcodes.get(sector) ?? [])].sort(
      ([, a], [, b]) => b - a,
    );
    const whole = parts.reduce((sum, [, share]) => sum + share, 0);
    const [[most, share] = [undefined, 0], second] = parts;
    return 2 * share >= whole && share > (second?.[1] ?? 0) ? most : undefined;
  }

  /** Whether either table divides it. */
  isDivided(area: string): boolean {
    return (this.#allPartsOf(area)?.size ?? 0) > 1;
  }

  #allPartsOf(area: string): PartsOfArea | undefined {
    const [known, shared] = [this.#byPostcodes.get(area), this.#byShares.get(area)];
    return known && shared ? new Map([...known, ...shared]) : (known ?? shared);
  }
}

function add(areas: Parts, area: string, lcsp: string | null, share: number): void {
  const parts = areas.get(area) ?? new Map<string | null, number>();
  areas.set(area, parts.set(lcsp, (parts.get(lcsp) ?? 0) + share));
}
