import type { Measure, Reach } from "../measure.ts";
import type { Definition } from "../profile.ts";

/**
 * Years that one line can be drawn through: since the definition last changed, of the same area as the newest figure, and of as much of the
 * school year. A line through both sides of a change, from a district's figures to the partnership's own, or from years counted as a whole to one of
 * two terms would take it for a trend.
 */
export function comparable(
  history: readonly Measure[],
  { changedIn }: Pick<Definition, "changedIn">,
): readonly Measure[] {
  const newest = history.findLast(({ value }) => value.kind !== "none");
  const since = changedIn ? history.filter(({ period }) => period >= changedIn.period) : history;
  return newest ? since.filter((one) => isLike(one, newest)) : since;
}

/** Whether two figures are of one area and of as much of the school year, so that one can be held against the other. */
export function isLike(one: Measure, newest: Measure): boolean {
  return areaOf(one.reach) === areaOf(newest.reach) && isOfTwoTerms(one) === isOfTwoTerms(newest);
}

function isOfTwoTerms({ caution }: Measure): boolean {
  return caution === "two-terms";
}

function areaOf(reach: Reach): string {
  return reach.kind === "own" ? reach.kind : [reach.kind, reach.of].flat().join();
}
