import type { Figure } from "../measure.ts";

/**
 * Competition rank (1, 2, 2, 4) among the partnerships that have a figure; 1 is best in the indicator's sense. Gaps of too few pupils are
 * left out.
 */
export type Rank =
  | { readonly kind: "rank"; readonly rank: number; readonly of: number; readonly quartile: 1 | 2 | 3 | 4 }
  | { readonly kind: "none" };

/** A partnership's own figure. Not available where it has none of its own. */
export interface PeerFigure {
  /** Code of one of the profile's partnerships. */
  readonly area: string;
  readonly value: Figure;
}

/** Whether the other area's value lies outside this one's interval, in the indicator's sense. */
export type Comparison = "better" | "similar" | "worse" | "not compared";

/**
 * By least squares where there are three years or more, by a two-proportion test where there are two. A size rises or falls, and neither is
 * better. A gap follows the rule of gaps/movement-of.ts: it is not simply "improving" where the peers' line falls, or where the group is
 * ahead.
 */
export type Direction =
  | "improving"
  | "narrowing, but peers fell"
  | "worsening"
  | "ahead by more"
  | "ahead by less"
  | "rising"
  | "falling"
  | "no clear change"
  | "too few years";
