import type { Period } from "@lcsp/ingest";
import type { Scope } from "../ask/scope.ts";
import type { Figures } from "../figures.ts";
import type { Basis } from "../measure.ts";
import type { Gap, GapChange } from "../profile.ts";
import { gapAt, pointsAt } from "./gap-at.ts";
import { gapChange } from "./gap-change.ts";
import type { Sides } from "./sides.ts";

/** One gap on one basis, in any area and year. */
export interface GapsOf {
  readonly sides: Sides;
  readonly basis: Basis | null;
  at(area: string, period: Period): Gap;
  /** The gap as a plain number, in percentage points. Null where it has no figure of its own, or no reliable one. */
  points(area: string, period: Period): number | null;
  /** How an area's gap has changed from a year to the scope's. Null where `from` is that year itself, or is not given. */
  change(area: string, from: Period | undefined): GapChange | null;
}

/** Each gap is worked out once, however often it is asked for. */
export function gapsOf(figures: Figures, sides: Sides, basis: Basis | null, { year, smallCohort }: Scope): GapsOf {
  const made = new Map<string, Gap>();
  const at = (area: string, period: Period): Gap => {
    const key = `${area} ${period}`;
    const gap = made.get(key) ?? gapAt(figures, sides, { area, basis, period }, smallCohort);
    made.set(key, gap);
    return gap;
  };
  return {
    sides,
    basis,
    at,
    points: (area, period) => pointsAt(figures, sides, { area, basis, period }, smallCohort),
    change: (area, from) => (from === undefined || from === year ? null : gapChange(at(area, from), at(area, year))),
  };
}
