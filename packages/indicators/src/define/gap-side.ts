import type { Basis } from "../measure.ts";
import type { GroupOf } from "./group-of.ts";

/** One side of a gap. With a basis of its own, both sides have one, and the gap is on none: it lies between the two. */
export interface GapSide extends GroupOf {
  readonly basis?: Basis;
}
