import type { GapMovement } from "../profile.ts";

/** A gap at two times: peers less group, in percentage points. */
export interface Moved {
  readonly before: number;
  readonly after: number;
  /** Before less after: above 0 the group came nearer to its peers, or further ahead of them. */
  readonly change: number;
  readonly peersFell: boolean;
}

/**
 * The one rule of what a gap's movement is called. Only a group that is behind has a gap that narrows; one that is ahead has none to narrow,
 * and a narrowing that owes anything to its peers' fall says so. Null where nothing moved.
 */
export function movementOf({ before, after, change, peersFell }: Moved): GapMovement | null {
  if (change === 0) return null;
  if (change < 0) return after <= 0 ? "less far ahead" : before < 0 ? "fell behind" : "widened";
  if (before < 0) return "further ahead";
  if (after < 0) return peersFell ? "went ahead, peers fell" : "went ahead";
  return peersFell ? "narrowed, peers fell" : "narrowed";
}
