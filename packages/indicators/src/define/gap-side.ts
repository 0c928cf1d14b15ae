import type { Basis } from "../measure.ts";
import type { GroupOf } from "./group-of.ts";

/** One side of a gap. In a gap between the two bases each side has its own basis, and the gap itself is on neither. */
export interface GapSide extends GroupOf {
  readonly basis?: Basis;
}
