import { KENT } from "../areas.ts";
import { parseSchoolNumber } from "../kinds/fields/school-number.ts";
import type { Period } from "../period.ts";
import { foldName } from "./fold-name.ts";
import { holdsIn, inForce } from "./holds-in.ts";
import { nearSchools } from "./near-schools.ts";
import type { PartnershipFinder } from "./partnership-finder.ts";
import { outOfArea, type PlacedBySchoolKey, placedIn, unplaced } from "./placed.ts";
import type { Alias, Membership, Reference } from "./reference.ts";
import { SchoolLineage } from "./school-lineage.ts";

/** Where a school belongs in a year. */
export interface PlacedSchool extends PlacedBySchoolKey {
  /** Seven digits; null where what is written is no number and no name of a school. */
  readonly number: string | null;
  /** For a name that no table has, or that two schools have: the names most like it. */
  readonly unknownName?: { readonly near: readonly string[] };
}

/** Finds a school by its number in any form, or by its exact name, and its partnership in a school year. */
export class SchoolFinder {
  readonly #partnerships: PartnershipFinder;
  readonly #lineage: SchoolLineage;
  readonly #memberships: ReadonlyMap<string, readonly Membership[]>;
  readonly #named: ReadonlyMap<string, readonly Alias[]>;
  /** One of the spellings of each name. */
  readonly #names: readonly string[];

  constructor({ schools, aliases }: Pick<Reference, "schools" | "aliases">, partnerships: PartnershipFinder) {
    this.#partnerships = partnerships;
    this.#lineage = new SchoolLineage(schools);
    this.#memberships = byKey(schools, ({ dfe_number }) => dfe_number);
    const names = [...schools, ...aliases];
    this.#named = byKey(names, ({ name }) => foldName(parseSchoolNumber(name) ?? name));
    this.#names = [...new Map(names.toReversed().map(({ name }) => [foldName(name), name])).values()];
  }

  /**
   * The school that an extract of a year writes, and the partnership to which it belongs in that year, or in
   * `membershipIn` where the past is restated. One that has no membership then keeps that of its own year.
   */
  find(written: string, period: Period, membershipIn: Period = period): PlacedSchool {
    const number = this.numberOf(written, period);
    if (number !== undefined) return { ...this.#placing(number, period, membershipIn), number };
    if (!isName(written)) return { ...unplaced(/\d/.test(written) ? "no-number" : "not-said"), number: null };
    const reason = this.#numbersOf(written, undefined, period).length > 1 ? "shared-name" : "unknown-name";
    return { ...unplaced(reason), number: null, unknownName: { near: nearSchools(written, this.#names) } };
  }

  /** The number of the one school that is written so; undefined for what is no number, and no name or that of several. */
  numberOf(written: string, period: Period): string | undefined {
    const parsed = parseSchoolNumber(written);
    const named = this.#numbersOf(written, parsed, period);
    return named.length === 1 ? named[0] : parsed;
  }

  /**
   * A number stands for itself unless the register lacks it and an alias has it. A name that two schools have in the year
   * is no name.
   */
  #numbersOf(written: string, parsed: string | undefined, period: Period): readonly string[] {
    if (parsed !== undefined && this.#memberships.has(parsed)) return [parsed];
    const named = this.#named.get(foldName(parsed ?? written)) ?? [];
    return [...new Set(inForce(named, period).map(({ dfe_number }) => dfe_number))];
  }

  #placing(number: string, period: Period, membershipIn: Period): PlacedBySchoolKey {
    if (!number.startsWith(KENT.authority)) return outOfArea("other-authority");
    if (!this.#memberships.has(number)) return unplaced("unknown-number");
    const found = this.#membershipIn(number, membershipIn);
    if (found !== undefined) return this.#placingOf(found, membershipIn);
    return membershipIn === period ? unplaced("not-open") : this.#placing(number, period, period);
  }

  /** A school that had closed by then is followed to those that took over. */
  #membershipIn(number: string, period: Period): Membership | undefined {
    const schools = this.#lineage.chainOf(number).map((one) => this.#memberships.get(one) ?? []);
    return schools.map((all) => all.find((one) => holdsIn(one, period))).find((found) => found !== undefined);
  }

  /** A school of Kent's own that the register puts into no partnership still counts for Kent: it is unplaced, not outside. */
  #placingOf({ phase, lcsp }: Membership, period: Period): PlacedBySchoolKey {
    if (phase === "independent") return outOfArea("independent");
    if (lcsp === null) return unplaced("no-partnership");
    return this.#partnerships.hasEnded(lcsp, period) ? unplaced("partnership-ended") : placedIn(lcsp);
  }
}

function byKey<One>(all: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, readonly One[]> {
  const found = new Map<string, One[]>();
  for (const one of all) {
    const known = found.get(keyOf(one));
    if (known === undefined) found.set(keyOf(one), [one]);
    else known.push(one);
  }
  return found;
}

/** Letters enough for a name; not the word that stands for a school that the extract does not say. */
function isName(written: string): boolean {
  return /\p{L}{3}/u.test(written) && written !== "not-known";
}
