import type { Measure, Reach } from "../measure.ts";
import type { Definition } from "../profile.ts";

/**
 * The years that one line can be drawn through: those since the definition last changed that are like the newest figure, of the same area
 * and of as much of the school year. A line that joined a district's figures to the partnership's own, or whole years to one of two terms,
 * would show the change of what is counted as a trend.
 */
export function comparable(
  history: readonly Measure[],
  { changedIn }: Pick<Definition, "changedIn">,
): readonly Measure[] {
  const newest = history.findLast(({ value }) => value.kind !== "none");
  const since = changedIn ? history.filter(({ period }) => period >= changedIn.period) : history;
  return newest ? since.filter((one) => isLike(one, newest)) : since;
}

/** Whether two figures are of the same area and of as much of the school year, so that they can be compared. */
export function isLike(one: Measure, newest: Measure): boolean {
  return areaOf(one.reach) === areaOf(newest.reach) && isOfTwoTerms(one) === isOfTwoTerms(newest);
}

function isOfTwoTerms({ caution }: Measure): boolean {
  return caution === "two-terms";
}

function areaOf(reach: Reach): string {
  return reach.kind === "own" ? reach.kind : [reach.kind, reach.of].flat().join();
}
