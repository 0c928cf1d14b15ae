import { groupBy } from "../group-by.ts";
import { type Period, periodAfter } from "../period.ts";
import { holdsIn } from "./holds-in.ts";
import { latestFirst } from "./latest-first.ts";
import type { Membership } from "./reference.ts";

/** A school's membership of a partnership, as far as it can overlap another. */
type Held = Pick<Membership, "dfe_number" | "lcsp" | "from" | "to">;

/** Two memberships of one school that hold in one school year, of different partnerships. */
export interface Overlap<One extends Held> {
  readonly earlier: One;
  /** That which began later. */
  readonly later: One;
  /** Its first year. */
  readonly period: Period;
}

/** The memberships that begin before one before them has ended; of those before, each is ended once, by the first. */
export function overlapsOf<One extends Held>(memberships: readonly One[]): readonly Overlap<One>[] {
  return groupBy(memberships, ({ dfe_number }) => dfe_number).flatMap((all) => {
    const ended = new Set<One>();
    const earliestFirst = all.toSorted(latestFirst).reverse();
    return earliestFirst.flatMap((later, index) => {
      const { from: period, lcsp } = later;
      if (period === null) return [];
      const open = earliestFirst.slice(0, index).filter((one) => !ended.has(one) && holdsIn(one, period));
      const overlapped = open.filter((one) => one.lcsp !== lcsp);
      for (const one of overlapped) ended.add(one);
      return overlapped.map((earlier) => ({ earlier, later, period }));
    });
  });
}

/** The same memberships, each of which ends where one of another partnership begins: what began later counts from then on. */
export function endedByNext<One extends Held>(memberships: readonly One[]): readonly One[] {
  const ends = new Map<One, Period>(overlapsOf(memberships).map(({ earlier, period }) => [earlier, period]));
  return memberships.map((one) => {
    const next = ends.get(one);
    return next === undefined ? one : { ...one, to: periodAfter(next, -1) };
  });
}
