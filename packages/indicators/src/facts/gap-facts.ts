import type { Period } from "@lcsp/ingest";
import type { Figure, Interval } from "../measure.ts";
import type { GapMovement, KindOfChange } from "./gap-change-facts.ts";
import type { Rank } from "./standing-facts.ts";

/** How fast a gap moves: the straight line of least squares through its reliable years since its definition last changed. */
export interface Pace {
  /** Percentage points a year: below 0 where the gap narrows. */
  readonly slope: number;
  /** 95%, by Student's t. */
  readonly interval: Interval;
  /** The years that the line is drawn through: three at least. */
  readonly years: readonly Period[];
  /** Which way: by the slope, the first and the last of its years, and the slope of the peers. Null where it does not move. */
  readonly movement: GapMovement | null;
  /** By whose slope, the group's or the peers'. Null of a gap relative to its peers whose slope the two do not tell the sign of. */
  readonly kind: KindOfChange | null;
  /** Whether the interval leaves 0 out. Of years that lie on one line nothing is clear: they don't tell how far the next can lie off it. */
  readonly isClear: boolean;
  readonly toClose: YearsToClose;
  readonly neededForTarget: PaceNeeded;
}

/**
 * Years from the profile's until the gap is 0 at its pace, and at the two ends of the pace's interval. None where it does not narrow or its
 * pace is not clear, where there is no gap, or none is known.
 */
export type YearsToClose =
  | { readonly kind: "years"; readonly years: number; readonly least: number; readonly most: number }
  | { readonly kind: "not narrowing" | "no clear pace" | "no gap" | "not known" };

/** Percentage points a year, below 0, that bring the gap to its target in the target's year. */
export type PaceNeeded =
  | { readonly kind: "points a year"; readonly slope: number }
  /** Also where the target is for a year that is over. */
  | { readonly kind: "met" | "no target" | "year is over" | "not known" };

/** The partnership's gap beside Kent's, of which it is a part. */
export interface GapAgainstKent {
  readonly sincePreviousYear: ChangeAgainstKent | null;
  readonly sinceBaseline: ChangeAgainstKent | null;
  /**
   * The partnership's gap of the profile's year as a percentage of Kent's. Not applicable where Kent may have no gap, as its interval holds 0,
   * and where the group is ahead.
   */
  readonly shareOfGap: Figure;
}

/** Two changes between the same years, one less the other. Null where either is not known. */
export interface ChangeAgainstKent {
  /** The partnership's change less Kent's, in percentage points: positive means that it narrowed by more, or widened by less. */
  readonly difference: number;
  /**
   * Square-and-add (Zou and Donner 2008) of the two changes' intervals. The partnership's pupils are a few of Kent's: as both move alike
   * by them, the interval is a little wider than it need be. Null where either change has none.
   */
  readonly interval: Interval | null;
  readonly verdict: "faster" | "slower" | "no clear difference" | "unreliable";
}

/**
 * Rank of the gap's change among the partnerships: 1 narrowed most, and a group that went ahead narrowed its gap to none. Gaps that are
 * unreliable in either year, or none in both, have no rank and enter none; nobody is ranked alone.
 */
export interface RankOfChange {
  readonly sincePreviousYear: Rank;
  readonly sinceBaseline: Rank;
}

/** How many more pupils of the group would have had to reach the threshold in the profile's year. */
export interface PupilsNeeded {
  /** For the gap to be no wider than Kent's. */
  readonly forKent: Needed;
  /** For the gap to be closed. */
  readonly toClose: Needed;
  readonly forTarget: Needed;
}

/**
 * pupils: the smallest whole number that does it, 0 where it is so already; `of` is how many the group holds.
 * not reachable: not if all of them had. no goal: no target, or no gap of Kent's. unreliable: under the small-cohort limit.
 * not known: no whole counts, or those of a larger area. not applicable: the figure is one to keep low.
 */
export type Needed =
  | { readonly kind: "pupils"; readonly pupils: number; readonly of: number }
  | { readonly kind: "not reachable" | "no goal" | "unreliable" | "not known" | "not applicable" };

/**
 * The change of the partnership's gap on the school basis, split into what each school added to it (Kitagawa 1955). All parts of all
 * schools, those pooled among them, sum to the change.
 */
export interface SchoolContributions {
  readonly from: Period;
  readonly to: Period;
  /** Percentage points: positive means narrowed. */
  readonly change: number;
  /** From the one that narrowed the gap most to the one that widened it most. */
  readonly schools: readonly SchoolContribution[];
  /** Schools with too few pupils on a side in a year to be shown alone, as one. Null where there are none. */
  readonly others: PooledContribution | null;
}

/** In percentage points of the partnership's gap; positive narrows it. */
export interface Contribution {
  /** By the change of the rates of its own pupils. */
  readonly rates: number;
  /** By the change of its shares of the group's pupils and of the peers. */
  readonly composition: number;
}

export interface SchoolContribution extends Contribution {
  /** DfE number; where a school has closed, its successor's, under which both stand. */
  readonly school: string;
  /** Null where the reference table does not name it. */
  readonly name: string | null;
}

export interface PooledContribution extends Contribution {
  /** How many schools. */
  readonly schools: number;
}
