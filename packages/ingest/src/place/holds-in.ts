import { endYear, type Period } from "../period.ts";
import type { Era } from "./reference.ts";

/** Whether something that has a first and a last school year holds in a school year. */
export function holdsIn({ from, to }: Era, period: Period): boolean {
  const year = endYear(period);
  return (from === null || endYear(from) <= year) && (to === null || year <= endYear(to));
}

/** Of several of one name those that hold in the year; all of them where none does. */
export function inForce<One extends Era>(all: readonly One[], period: Period): readonly One[] {
  const holding = all.filter((one) => holdsIn(one, period));
  return holding.length > 0 ? holding : all;
}
