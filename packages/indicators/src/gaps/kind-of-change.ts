import type { KindOfChange } from "../profile.ts";
import { compareMovements, type Movement, type Sign, signOfMovement } from "./sign.ts";

/**
 * What happened to the group and to its peers, as one of a closed list: each pair of movements has exactly one kind.
 * `compared`: which of the two added more to the gap, where that is not told by which moved up the more.
 * Source: docs/statistics.md, "Gaps". A gap that narrowed because the peers fell never bears the name of one that was levelled up.
 */
export function kindOfChange(
  group: Movement,
  peers: Movement,
  compared: Sign = compareMovements(group, peers),
): KindOfChange {
  return kindBySigns(signOfMovement(group), signOfMovement(peers), compared);
}

/** The same of two movements of which no more than the way is known. */
export function kindBySigns(group: Sign, peers: Sign, compared: Sign): KindOfChange {
  const kind = kinds[group][peers];
  return typeof kind === "string" ? kind : kind[compared];
}

type KindByComparison = Readonly<Record<Sign, KindOfChange>>;

/** By the group's movement, then the peers'; where both moved the same way, by which moved up the more. */
const kinds: Readonly<Record<Sign, Readonly<Record<Sign, KindOfChange | KindByComparison>>>> = {
  1: {
    1: { 1: "levelled up", 0: "both rose alike", [-1]: "both rose, peers by more" },
    0: "group rose, peers held",
    [-1]: "group rose, peers fell",
  },
  0: { 1: "group held, peers rose", 0: "both held", [-1]: "group held, peers fell" },
  [-1]: {
    1: "group fell, peers rose",
    0: "group fell, peers held",
    [-1]: { 1: "both fell, group by less", 0: "both fell alike", [-1]: "both fell, group by more" },
  },
};
