import { FEWEST_SHOWN } from "../few.ts";
import { type Counts, sumOf } from "./counts-of.ts";
import type { Unit } from "./school-unit.ts";
import type { TwoYears } from "./two-years.ts";

/** The schools to be shown one by one, and the small ones as one unit. */
export interface Pooled {
  readonly shown: readonly Unit[];
  readonly others: { readonly schools: number; readonly unit: Unit } | null;
}

/**
 * Pools the schools that have fewer pupils than the small-cohort limit on either side in either year. The pool itself must reach the limit
 * and hold more than one school; until it does, the smallest remaining school joins it. Null where no school remains to join.
 */
export function poolSmall(units: readonly Unit[], smallCohort: number): Pooled | null {
  // Numbers below FEWEST_SHOWN are never shown, however low the small-cohort limit is set.
  const limit = Math.max(smallCohort, FEWEST_SHOWN);
  const bySize = [...units].sort((a, b) => fewest(a) - fewest(b) || (a.school < b.school ? -1 : 1));
  const small = bySize.filter((unit) => fewest(unit) < limit).length;
  if (small === 0) return { shown: bySize, others: null };
  for (let size = Math.max(small, 2); size <= bySize.length; size += 1) {
    const unit = asOne(bySize.slice(0, size));
    if (fewest(unit) >= limit) return { shown: bySize.slice(size), others: { schools: size, unit } };
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
  return { school: "", peers: together(({ peers }) => peers), group: together(({ group }) => group) };
}
