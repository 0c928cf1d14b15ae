import type { Figure, Interval } from "../measure.ts";
import type { Rank } from "./standing-facts.ts";

/** The partnership's gap beside Kent's. The partnership is a part of Kent, and its pupils count in both. */
export interface GapAgainstKent {
  readonly sincePreviousYear: ChangeAgainstKent | null;
  readonly sinceBaseline: ChangeAgainstKent | null;
  /**
   * The partnership's gap of the profile's year as a percentage of Kent's. Not applicable where the group is ahead, and where Kent may have
   * no gap because its interval holds 0.
   */
  readonly shareOfGap: Figure;
}

/** The partnership's change of a gap less Kent's between the same years. Null where either change is not known. */
export interface ChangeAgainstKent {
  /** In percentage points: above 0 the partnership's gap narrowed by more than Kent's, or widened by less. */
  readonly difference: number;
  /**
   * 95%, from the intervals of the two changes by the square-and-add rule (Zou and Donner 2008). The rule takes the two as independent; as
   * the partnership's pupils are some of Kent's, the interval is a little wider than it need be. Null where either change has none.
   */
  readonly interval: Interval | null;
  readonly verdict: "faster" | "slower" | "no clear difference" | "unreliable";
}

/**
 * Rank of the gap's change among the partnerships: 1 narrowed most. A group that went ahead counts as having closed its gap, and no more. A
 * partnership has no rank, and is left out of the others' ranks, where its gap is unreliable in either year, or where it has no gap in
 * either. Nobody is ranked alone.
 */
export interface RankOfChange {
  readonly sincePreviousYear: Rank;
  readonly sinceBaseline: Rank;
}
