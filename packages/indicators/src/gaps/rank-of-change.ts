import type { GapChange, Rank } from "../profile.ts";
import { competitionRanks, quartile } from "../statistics/competition-rank.ts";

/** Rank of one partnership's change among all, 1 narrowed most. Changes that are not known or not reliable have none and enter none. */
export function rankOfChange(own: string, changes: ReadonlyMap<string, GapChange | null>): Rank {
  const ranked = [...changes].flatMap(([area, change]) =>
    change && change.verdict !== "unreliable" ? [{ area, change: change.change }] : [],
  );
  const ranks = competitionRanks(
    ranked.map(({ change }) => change),
    "higher",
  );
  const rank = ranks[ranked.findIndex(({ area }) => area === own)];
  if (rank === undefined) return { kind: "none" };
  return { kind: "rank", rank, of: ranked.length, quartile: quartile(rank, ranked.length) };
}
