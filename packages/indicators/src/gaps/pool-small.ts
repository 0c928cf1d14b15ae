import { FEWEST_SHOWN } from "../few.ts";
import { type Counts, sumOf } from "./counts-of.ts";
import type { Unit } from "./school-unit.ts";
import type { TwoYears } from "./two-years.ts";

/**
 * Pools the schools that have fewer pupils than the small-cohort limit on either side in either year. The pool itself must reach the limit
 * and hold more than one school; until it does, the smallest remaining school joins it. The pool comes last. Null where no school remains
 * to join.
 */
export function poolSmall(units: readonly Unit[], smallCohort: number): readonly Unit[] | null {
  // Numbers below FEWEST_SHOWN are never shown, however low the small-cohort limit is set.
  const limit = Math.max(smallCohort, FEWEST_SHOWN);
  const bySize = [...units].sort((a, b) => fewest(a) - fewest(b) || (a.schools.join() < b.schools.join() ? -1 : 1));
  const small = bySize.filter((unit) => fewest(unit) < limit).length;
  if (small === 0) return bySize;
  for (let size = Math.max(small, 2); size <= bySize.length; size += 1) {
    const pool = asOne(bySize.slice(0, size));
    if (fewest(pool) >= limit) return [...bySize.slice(size), pool];
  }
  return null;
}

/** The fewest pupils on either side in either year. */
function fewest({ peers, group }: Unit): number {
  return Math.min(peers.before.of, peers.after.of, group.before.of, group.after.of);
}

function asOne(units: readonly Unit[]): Unit {
  const together = (side: (unit: Unit) => TwoYears<Counts>): TwoYears<Counts> => ({
    before: sumOf(units.map((unit) => side(unit).before)),
    after: sumOf(units.map((unit) => side(unit).after)),
  });
  return {
    schools: units.flatMap(({ schools }) => schools),
    peers: together(({ peers }) => peers),
    group: together(({ group }) => group),
  };
}
