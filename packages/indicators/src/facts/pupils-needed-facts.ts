/** How many more pupils of the group would have had to reach the threshold in the profile's year. */
export interface PupilsNeeded {
  /** For the gap to be no wider than Kent's. */
  readonly forKent: Needed;
  /** For the gap to be closed. */
  readonly toClose: Needed;
  readonly forTarget: Needed;
}

/**
 * pupils: the smallest whole number that does it, 0 where the goal is met already; `of` is how many pupils the group has.
 * not reachable: even the whole group would not have been enough.
 * no goal: there is no target, or Kent has no gap to compare with.
 * unreliable: fewer pupils than the small-cohort limit.
 * not known: there are no whole counts, or only those of a larger area.
 * not applicable: no number of pupils closes such a gap, as between the two bases, or between points (NI 92).
 */
export type Needed =
  | { readonly kind: "pupils"; readonly pupils: number; readonly of: number }
  | { readonly kind: "not reachable" | "no goal" | "unreliable" | "not known" | "not applicable" };
