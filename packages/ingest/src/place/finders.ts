import { HomeFinder } from "./home-finder.ts";
import { PartnershipFinder } from "./partnership-finder.ts";
import type { Reference } from "./reference.ts";
import { SchoolFinder } from "./school-finder.ts";

/** What finds places by one set of reference tables. */
export interface Finders {
  readonly partnerships: PartnershipFinder;
  readonly schools: SchoolFinder;
  readonly homes: HomeFinder;
}

const made = new WeakMap<Reference, Finders>();

/** The finders of a set of reference tables, made once: the tables hold tens of thousands of postcodes, and a run many extracts. */
export function findersOf(reference: Reference): Finders {
  const known = made.get(reference);
  if (known !== undefined) return known;
  const partnerships = new PartnershipFinder(reference);
  const finders = {
    partnerships,
    schools: new SchoolFinder(reference, partnerships),
    homes: new HomeFinder(reference, partnerships),
  };
  made.set(reference, finders);
  return finders;
}
