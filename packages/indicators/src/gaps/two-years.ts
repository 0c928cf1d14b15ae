import type { Measure } from "../measure.ts";
import type { Gap } from "../profile.ts";

/** One thing in two years, of which `before` is the earlier. */
export interface TwoYears<Of> {
  readonly before: Of;
  readonly after: Of;
}

/** One side of a gap in two years. */
export function sideIn({ before, after }: TwoYears<Gap>, side: "peers" | "group"): TwoYears<Measure> {
  return { before: before[side], after: after[side] };
}
