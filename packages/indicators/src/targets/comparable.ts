import type { Measure, Reach } from "../measure.ts";
import type { Definition } from "../profile.ts";

/**
 * Years that one line can be drawn through: since the definition last changed, and of the same area as the newest figure. A line through both
 * sides of a change, or from a district's figures to the partnership's own, would take it for a trend.
 */
export function comparable(
  history: readonly Measure[],
  { changedIn }: Pick<Definition, "changedIn">,
): readonly Measure[] {
  const newest = history.findLast(({ value }) => value.kind !== "none");
  const since = changedIn ? history.filter(({ period }) => period >= changedIn.period) : history;
  return newest ? since.filter(({ reach }) => areaOf(reach) === areaOf(newest.reach)) : since;
}

function areaOf(reach: Reach): string {
  return reach.kind === "own" ? reach.kind : [reach.kind, reach.of].flat().join();
}
