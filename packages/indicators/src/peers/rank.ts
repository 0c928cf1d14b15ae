import type { Measure } from "../measure.ts";
import type { Definition, Rank } from "../profile.ts";
import { standingAmong } from "../statistics/competition-rank.ts";

/**
 * Rank of a partnership among those that have a figure of their own. A partnership that shows its district's figure has no rank, because
 * its neighbours show the same one; nor has one whose figure is an apportioned part of its district's, because the parts differ by rounding
 * alone. There is no rank of sizes, which have no best, and none where only one partnership has a figure.
 * Values below `least` rank as `least`: of gaps that is 0, since a group that is ahead has no gap, however far ahead it is.
 */
export function rankOf(
  area: string,
  measures: readonly Measure[],
  better: Definition["better"],
  least = Number.NEGATIVE_INFINITY,
): Rank {
  if (better === "neither") return { kind: "none" };
  const values = measures.flatMap(({ area: whose, value, reach }) =>
    value.kind === "value" && reach.kind === "own" ? [[whose, Math.max(least, value.value)] as const] : [],
  );
  const standing = standingAmong(area, new Map(values), better);
  return standing ? { kind: "rank", ...standing } : { kind: "none" };
}
