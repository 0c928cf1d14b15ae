import type { Measure } from "../measure.ts";
import type { KindOfChange } from "../profile.ts";
import { compareChanges, type Sign, signOfChange } from "./sign.ts";
import type { TwoYears } from "./two-years.ts";

/**
 * What happened to the group and to its peers, as one of a closed list: whatever the two did, exactly one kind describes it. A gap that
 * narrowed because the peers fell is never called "levelled up".
 * `compared` says which of the two added more to the gap's change. It is given where that is not simply the one that rose by more.
 * Source: docs/statistics.md, "Gaps".
 */
export function kindOfChange(
  group: TwoYears<Measure>,
  peers: TwoYears<Measure>,
  compared: Sign = compareChanges(group, peers),
): KindOfChange {
  return kindBySigns(signOfChange(group), signOfChange(peers), compared);
}

/** The same where only the direction of the two changes is known. */
export function kindBySigns(group: Sign, peers: Sign, compared: Sign): KindOfChange {
  const kind = kinds[group][peers];
  return typeof kind === "string" ? kind : kind[compared];
}

type KindByComparison = Readonly<Record<Sign, KindOfChange>>;

/** By whether the group rose (1), held (0) or fell (-1), then the peers; where both went the same way, by which of them rose by more. */
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
