import type { Measure } from "../measure.ts";
import type { PeerFigure, Rank } from "../profile.ts";

/**
 * The figures that a rank is a place among: each partnership's own. A partnership that shows a larger area's figure has none of its own.
 * Empty where there is no rank.
 */
export function peerFigures(measures: readonly Measure[], rank: Rank): readonly PeerFigure[] {
  if (rank.kind === "none") return [];
  return measures.map(({ area, reach, value }) => ({
    area,
    value: reach.kind === "own" ? value : { kind: "none", reason: "not-available" },
  }));
}
