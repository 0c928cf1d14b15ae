import type { GapMovement } from "../profile.ts";
import type { TwoYears } from "./two-years.ts";

/** A gap in two years: the peers' figure less the group's, in percentage points. */
export interface GapOverTime extends TwoYears<number> {
  /** Before less after: above 0 the group came nearer to its peers, or got further ahead of them. */
  readonly change: number;
  readonly peersFell: boolean;
}

/**
 * What a gap's movement between two years is called: the one rule for changes, verdicts and directions. A gap narrows only where the group is
 * behind; a group that is ahead has no gap to narrow. Where the peers' fall is any part of a narrowing, the name says so. Null where nothing
 * moved. For a line through more years, see movement-along.ts.
 */
export function movementOf({ before, after, change, peersFell }: GapOverTime): GapMovement | null {
  if (change === 0) return null;
  if (change < 0) return after <= 0 ? "less far ahead" : before < 0 ? "fell behind" : "widened";
  if (before < 0) return "further ahead";
  if (after < 0) return peersFell ? "went ahead, peers fell" : "went ahead";
  return peersFell ? "narrowed, peers fell" : "narrowed";
}
