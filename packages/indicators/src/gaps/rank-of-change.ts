import type { Rank } from "../profile.ts";
import { standingAmong } from "../statistics/competition-rank.ts";
import type { TwoYears } from "./two-years.ts";

/** The gap of an area in two years, in percentage points. Null in a year that has no figure, or none that is reliable. */
export type PointsOf = (area: string) => TwoYears<number | null>;

/**
 * Rank of one partnership's change among those of all `areas`: 1 narrowed most. An area that has no gap in either year, or no reliable
 * figure in both, has no rank and is not counted among the others.
 */
export function rankOfChange(own: string, areas: readonly string[], pointsOf: PointsOf): Rank {
  const changes = areas.flatMap((area) => {
    const change = narrowing(pointsOf(area));
    return change === null ? [] : [[area, change] as const];
  });
  const standing = standingAmong(own, new Map(changes), "higher");
  return standing ? { kind: "rank", ...standing } : { kind: "none" };
}

/** A group that is ahead has no gap: it counts as 0, so that going further ahead narrows nothing. */
function narrowing({ before, after }: TwoYears<number | null>): number | null {
  if (before === null || after === null || (before <= 0 && after <= 0)) return null;
  return Math.max(before, 0) - Math.max(after, 0);
}
