import type { Measure } from "../measure.ts";
import type { PeerFigure, Rank } from "../profile.ts";

/**
 * What a rank is a place among: each partnership's own figure. A larger area's, shown in its stead, is as much its neighbour's. None
 * without a rank.
 */
export function peerFigures(measures: readonly Measure[], rank: Rank): readonly PeerFigure[] {
  if (rank.kind === "none") return [];
  return measures.map(({ area, reach, value }) => ({
    area,
    value: reach.kind === "own" ? value : { kind: "none", reason: "not-available" },
  }));
}
