import type { Period } from "@lcsp/ingest";
import type { Rank } from "../profile.ts";
import { competitionRanks, quartile } from "../statistics/competition-rank.ts";

/** The gap of an area in a year, in percentage points. Null where it has no figure, or one that is not reliable. */
export type PointsOf = (area: string, period: Period) => number | null;

/** Rank of one partnership's change among all, 1 narrowed most. Gaps that are not reliable in either year, or none in both, enter none. */
export function rankOfChange(own: string, areas: readonly string[], points: PointsOf, from: Period, to: Period): Rank {
  const changeOf = (area: string) => narrowing(points(area, from), points(area, to));
  if (changeOf(own) === null) return { kind: "none" };
  const ranked = areas.flatMap((area) => {
    const change = changeOf(area);
    return change === null ? [] : [{ area, change }];
  });
  const ranks = competitionRanks(
    ranked.map(({ change }) => change),
    "higher",
  );
  const rank = ranks[ranked.findIndex(({ area }) => area === own)];
  if (rank === undefined || ranked.length < 2) return { kind: "none" };
  return { kind: "rank", rank, of: ranked.length, quartile: quartile(rank, ranked.length) };
}

/** A group that is ahead has no gap, so that one that goes further ahead narrows none. */
function narrowing(then: number | null, now: number | null): number | null {
  if (then === null || now === null || (then <= 0 && now <= 0)) return null;
  return Math.max(then, 0) - Math.max(now, 0);
}
