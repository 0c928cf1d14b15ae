import { foldName } from "./fold-name.ts";
import type { Reference } from "./reference.ts";

/** Finds a partnership by its code, by its exact name, or by the name that it had before. */
export class PartnershipFinder {
  /** False where there is no table of partnerships yet: then none can be found. */
  readonly hasAny: boolean;
  readonly #codes = new Map<string, Set<string>>();

  constructor({ partnerships }: Reference) {
    this.hasAny = partnerships.length > 0;
    for (const { code, name, formerly } of partnerships) {
      for (const written of [code, name, formerly ?? name]) {
        const folded = foldName(written);
        this.#codes.set(folded, (this.#codes.get(folded) ?? new Set()).add(code));
      }
    }
  }

  /** The code; undefined for a name that no partnership has, or that two have. */
  find(written: string): string | undefined {
    const codes = this.#codes.get(foldName(written));
    return codes?.size === 1 ? [...codes][0] : undefined;
  }
}
