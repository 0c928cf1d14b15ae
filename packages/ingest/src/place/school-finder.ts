import { KENT } from "../areas.ts";
import { parseSchoolNumber } from "../kinds/fields/school-number.ts";
import { nearMatches } from "../match/edit-distance.ts";
import { endYear, type Period } from "../period.ts";
import { foldName } from "./fold-name.ts";
import { outOfArea, type Placed, placedIn, unplaced } from "./placed.ts";
import type { Membership, Reference } from "./reference.ts";

/** Where a school belongs in a year. */
export interface PlacedSchool extends Placed {
  /** Seven digits; null where what is written is no number and no name of a school. */
  readonly number: string | null;
  /** For a name that no table has, or that two schools have: the names most like it. */
  readonly unknownName?: { readonly near: readonly string[] };
}

/** Finds a school by its number in any form, or by its exact name, and its partnership in a school year. */
export class SchoolFinder {
  readonly #memberships = new Map<string, Membership[]>();
  readonly #numbers = new Map<string, Set<string>>();
  readonly #names: readonly string[];
  readonly #found = new Map<string, PlacedSchool>();

  constructor(reference: Reference) {
    for (const school of reference.schools) {
      const known = this.#memberships.get(school.dfe_number);
      if (known === undefined) this.#memberships.set(school.dfe_number, [school]);
      else known.push(school);
    }
    const names = [...reference.schools, ...reference.aliases];
    for (const { name, dfe_number } of names) {
      const folded = foldName(parseSchoolNumber(name) ?? name);
      this.#numbers.set(folded, (this.#numbers.get(folded) ?? new Set()).add(dfe_number));
    }
    this.#names = [...new Set(names.map(({ name }) => name))];
  }

  /** The same answer for the same words and year is looked up once. */
  find(written: string, period: Period): PlacedSchool {
    const key = `${period} ${written}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = this.#find(written, period);
    this.#found.set(key, found);
    return found;
  }

  #find(written: string, period: Period): PlacedSchool {
    const parsed = parseSchoolNumber(written);
    const number = this.#numberOf(written, parsed);
    if (number !== undefined) return { ...this.#placing(number, period, 0), number };
    if (!isName(written)) return { ...unplaced, number: null };
    const near = nearMatches(written, this.#names, foldName).slice(0, 3);
    return { ...unplaced, number: null, unknownName: { near } };
  }

  /** A number stands for itself unless the register lacks it and an alias has it. A name that two schools have is no name. */
  #numberOf(written: string, parsed: string | undefined): string | undefined {
    if (parsed !== undefined && this.#memberships.has(parsed)) return parsed;
    const aliased = this.#numbers.get(foldName(parsed ?? written));
    return aliased?.size === 1 ? [...aliased][0] : parsed;
  }

  /** By the membership of the row's own year; a school that had closed by then is followed to the one that took over. */
  #placing(number: string, period: Period, followed: number): Placed {
    const memberships = this.#memberships.get(number);
    if (!number.startsWith(KENT.authority)) return outOfArea;
    if (memberships === undefined) return unplaced;
    const current = memberships.find((membership) => holdsIn(membership, period));
    if (current !== undefined) return placingOf(current);
    const successor = memberships.find((membership) => membership.successor !== null)?.successor;
    return successor && followed < mostFollowed ? this.#placing(successor, period, followed + 1) : unplaced;
  }
}

/** A school of Kent's own that the register puts into no partnership still counts for Kent: it is unplaced, not outside. */
function placingOf({ phase, lcsp }: Membership): Placed {
  if (phase === "independent") return outOfArea;
  return lcsp === null ? unplaced : placedIn(lcsp);
}

/** Letters enough for a name; not the word that stands for a school that the extract does not say. */
function isName(written: string): boolean {
  return /\p{L}{3}/u.test(written) && written !== "not-known";
}

/** Schools that took over from one another in a ring are a mistake of the register. */
const mostFollowed = 5;

function holdsIn({ from, to }: Membership, period: Period): boolean {
  const year = endYear(period);
  return (from === null || endYear(from) <= year) && (to === null || year <= endYear(to));
}
