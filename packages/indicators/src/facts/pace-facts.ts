import type { Period } from "@lcsp/ingest";
import type { Interval } from "../measure.ts";
import type { GapVerdict, KindOfChange } from "./gap-change-facts.ts";

/** How fast a gap moves: the least-squares line through its reliable years since its definition last changed. */
export interface Pace {
  /** Percentage points a year: below 0 where the gap narrows. */
  readonly slope: number;
  /** 95%, by Student's t. */
  readonly interval: Interval;
  /** The years that the line is drawn through: three or more. */
  readonly years: readonly Period[];
  /** What the gap did over its years, by its slope, who was ahead in them, and the peers' slope. Null where the slope is 0. */
  readonly movement: PaceMovement | null;
  /** Whether the group's or the peers' own slope brought it about. Null for a relative gap whose slope these two slopes don't explain. */
  readonly kind: KindOfChange | null;
  /** Whether the interval leaves 0 out. False where all years lie exactly on the line, as nothing then shows how sure the slope is. */
  readonly isClear: boolean;
  readonly toClose: YearsToClose;
  readonly neededForTarget: PaceNeeded;
}

/** "gained" and "lost": in some of the years the group was ahead, in others its peers, so that there was not one gap to narrow or to widen. */
export type PaceMovement = Extract<
  GapVerdict,
  | "narrowed"
  | "narrowed, peers fell"
  | "widened"
  | "further ahead"
  | "less far ahead"
  | "gained"
  | "gained, peers fell"
  | "lost"
>;

/**
 * How many years after the profile's year the gap reaches 0 at its pace (`years`), and at the two ends of the pace's interval. There is no
 * number where the gap is not narrowing or its pace is not clear, and where there is no gap or none is known.
 */
export type YearsToClose =
  | { readonly kind: "years"; readonly years: number; readonly least: number; readonly most: number }
  | { readonly kind: "not narrowing" | "no clear pace" | "no gap" | "not known" };

/** The slope, in percentage points a year and below 0, that would bring the gap to its target by the target's year. */
export type PaceNeeded =
  | { readonly kind: "points a year"; readonly slope: number }
  /** A target that is met is "met" also where its year is over. */
  | { readonly kind: "met" | "no target" | "year is over" | "not known" };
