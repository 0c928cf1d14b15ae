import type { Membership } from "./reference.ts";

/** Which school took over from which: what a school's trend follows when it closed, was amalgamated or renumbered. */
export class SchoolLineage {
  /** Schools that took over from one another in a ring, which is a mistake of the register: each ring once. */
  readonly rings: readonly (readonly string[])[];
  readonly #successors = new Map<string, string>();

  constructor(memberships: readonly Pick<Membership, "dfe_number" | "successor">[]) {
    for (const { dfe_number, successor } of memberships) {
      if (successor !== null) this.#successors.set(dfe_number, successor);
    }
    this.rings = this.#findRings();
  }

  /** A school, the one that took over from it, and so on to the last; a ring is gone round once. */
  chainOf(number: string): readonly string[] {
    const chain = new Set<string>();
    for (let at: string | undefined = number; at !== undefined && !chain.has(at); at = this.#successors.get(at)) {
      chain.add(at);
    }
    return [...chain];
  }

  /**
   * The school under which a trend shows a school and all that it took over: the last of its chain. Schools in a ring are
   * their own: none of them is the last.
   */
  lastOf(number: string): string {
    const last = this.chainOf(number).at(-1) ?? number;
    return this.#successors.has(last) ? number : last;
  }

  #findRings(): readonly (readonly string[])[] {
    const rings = new Map<string, readonly string[]>();
    for (const number of this.#successors.keys()) {
      const chain = this.chainOf(number);
      const ring = this.#successors.get(chain.at(-1) ?? "") === number ? chain.toSorted() : [];
      if (ring.length > 0) rings.set(ring.join(), ring);
    }
    return [...rings.values()];
  }
}
