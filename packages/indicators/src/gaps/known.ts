import type { Period } from "@lcsp/ingest";
import type { Evaluation } from "../evaluation.ts";
import type { Basis } from "../measure.ts";
import type { Gap, GapChange } from "../profile.ts";
import type { PointsOf } from "./rank-of-change.ts";
import type { Sides } from "./sides.ts";

/** What gaps are made from. */
export type Known = Pick<Evaluation, "figures" | "targets" | "schoolCounts" | "schools">;

/** What the history of a gap or another indicator is made for: whose figures, among whom, in which years. */
export interface Shown {
  readonly area: string;
  /** All partnerships, among which it is ranked. */
  readonly partnerships: readonly string[];
  /** Years shown, oldest first; `year` is the last. */
  readonly periods: readonly Period[];
  readonly year: Period;
  /** Years that the store holds, up to `year`: directions, lines and forecasts look at all of them. */
  readonly held: readonly Period[];
  readonly baseline: Period;
  readonly smallCohort: number;
}

/** One gap on one basis, of any area and year. */
export interface GapsOf {
  readonly sides: Sides;
  readonly basis: Basis | null;
  at(area: string, period: Period): Gap;
  /** The same as a number alone: what the many areas of a rank are compared by. */
  readonly points: PointsOf;
  /** How an area's gap has changed since a year. Null since no year and since the year shown itself: a gap has no change since itself. */
  change(area: string, from: Period | undefined): GapChange | null;
}
