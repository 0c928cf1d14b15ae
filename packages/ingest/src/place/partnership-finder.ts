import { nearestMatches, nearMatches } from "../match/edit-distance.ts";
import { endYear, type Period } from "../period.ts";
import { foldPartnership } from "./fold-partnership.ts";
import { inForce } from "./holds-in.ts";
import type { PartnershipRow, Reference } from "./reference.ts";

/** Finds a partnership by its code, by its exact name, or by the name that it had before. */
export class PartnershipFinder {
  /** False where there is no table of partnerships yet: then none can be found. */
  readonly hasAny: boolean;
  readonly #written: readonly string[];
  readonly #codes: readonly string[];
  readonly #named = new Map<string, PartnershipRow[]>();
  readonly #lastYears = new Map<string, number>();

  constructor({ partnerships }: Pick<Reference, "partnerships">) {
    this.hasAny = partnerships.length > 0;
    for (const partnership of partnerships) {
      const { code, name, formerly, to } = partnership;
      for (const folded of new Set([code, name, formerly ?? name].map(foldPartnership))) {
        this.#named.set(folded, [...(this.#named.get(folded) ?? []), partnership]);
      }
      if (to !== null) this.#lastYears.set(code, endYear(to));
    }
    this.#written = partnerships.map(({ name }) => name);
    this.#codes = partnerships.map(({ code }) => code);
  }

  /**
   * The code; undefined for a name that no partnership has, or that two have. Of two that had one name at different
   * times the one in force in the year is meant.
   */
  find(written: string, period?: Period): string | undefined {
    const named = this.#named.get(foldPartnership(written)) ?? [];
    const meant = period === undefined ? named : inForce(named, period);
    return meant.length === 1 ? meant[0]?.code : undefined;
  }

  /** The names most like one that no partnership has, or the codes where no name is. */
  near(written: string): readonly string[] {
    const names = nearMatches(written, this.#written, foldPartnership);
    return (names.length > 0 ? names : nearestMatches(written, this.#codes)).slice(0, 3);
  }

  /**
   * Whether a partnership had ended before a year. None begins too late: before its first year it stands for the cluster
   * that it grew from.
   */
  hasEnded(code: string, period: Period): boolean {
    return endYear(period) > (this.#lastYears.get(code) ?? Number.POSITIVE_INFINITY);
  }
}
