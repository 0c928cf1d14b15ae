import type { Reference } from "./reference.ts";
import { parseSector, sectorOf } from "./sector.ts";

/** The partnerships among which small areas and sectors are divided, as far as the tables of postcodes and areas know. */
export class SmallAreas {
  readonly #parts = new Map<string, Set<string | null>>();

  constructor({ postcodes, shares }: Reference) {
    for (const { postcode, lsoa, lcsp } of postcodes) {
      this.#add(sectorOf(postcode), lcsp);
      if (lsoa !== null) this.#add(lsoa, lcsp);
    }
    for (const { area, lcsp, share } of shares) if (share > 0) this.#add(parseSector(area) ?? area, lcsp);
  }

  /** Codes of the partnerships in which an area lies, null among them where it lies outside Kent; undefined for an area that no table has. */
  partsOf(area: string): ReadonlySet<string | null> | undefined {
    return this.#parts.get(area);
  }

  #add(area: string, lcsp: string | null): void {
    const parts = this.#parts.get(area);
    if (parts === undefined) this.#parts.set(area, new Set([lcsp]));
    else parts.add(lcsp);
  }
}
