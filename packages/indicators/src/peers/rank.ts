import type { Measure } from "../measure.ts";
import type { Definition, Rank } from "../profile.ts";
import { competitionRanks, quartile } from "../statistics/competition-rank.ts";

/**
 * Rank of a partnership among those that have a figure of their own. None for one that has none: a figure of its district is as much its
 * neighbour's, and an apportioned one differs from it by rounding alone. A size has no best, and nobody is ranked alone. Values below `least`
 * rank as it: a group that is ahead has no gap, however far ahead.
 */
export function rankOf(
  area: string,
  measures: readonly Measure[],
  better: Definition["better"],
  least = Number.NEGATIVE_INFINITY,
): Rank {
  if (better === "neither") return { kind: "none" };
  const valued = measures.flatMap((measure) =>
    measure.value.kind === "value" && measure.reach.kind === "own"
      ? [{ area: measure.area, value: Math.max(least, measure.value.value) }]
      : [],
  );
  const ranks = competitionRanks(
    valued.map(({ value }) => value),
    better,
  );
  const rank = ranks[valued.findIndex((one) => one.area === area)];
  if (rank === undefined || valued.length < 2) return { kind: "none" };
  return { kind: "rank", rank, of: valued.length, quartile: quartile(rank, valued.length) };
}
