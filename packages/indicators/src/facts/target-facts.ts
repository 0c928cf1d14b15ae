import type { Period, TargetDirection } from "@lcsp/ingest";
import type { Interval } from "../measure.ts";
import type { GapVerdict } from "./gap-change-facts.ts";

/** Where a figure stands against its target. Source: docs/statistics.md, "Targets". */
export type TargetResult = NoTarget | SetTarget;

/** No plan sets a target for the indicator, area and group. */
export interface NoTarget {
  readonly status: "no target";
}

/** What a plan aims at, and where the figure of the profile's year stands against it. */
export interface SetTarget {
  readonly status: TargetStatus;
  /** The year that the target is for: the profile's year, else the first year after it that has a target, else the last before it. */
  readonly period: Period;
  /** `narrow`: the plan asks that the gap becomes smaller, and names no figure. */
  readonly direction: TargetDirection;
  /** The figure aimed at, in the unit of `counts`. Null where the plan only says which way. */
  readonly target: number | null;
  /** The least that is accepted, in the same unit. Null where the plan sets none and the baseline year has no figure, and for `narrow`. */
  readonly floor: number | null;
  /** Whether the floor is the plan's own or the baseline year's figure. Null without a floor. */
  readonly floorFrom: "plan" | "baseline" | null;
  readonly counts: TargetOf;
  /** What a gap did since the baseline, where the status rests on it: it is to narrow, or meets its figure because its peers fell. */
  readonly verdict?: GapVerdict;
  /** The document that sets the target. */
  readonly source: string;
}

/**
 * green: the target is met.
 * amber: the floor is met, but not the target; for a gap that is to narrow, no clear change. For any gap: met only because the peers fell.
 * red: the floor is not met; for a gap that is to narrow, it widened.
 * no floor: the target is not met, and there is no floor to say by how much.
 * no figure: there is nothing to judge, as where the group is ahead.
 * too few: a gap has too few pupils to be judged, in the profile's year or in the one that it is compared with.
 * two terms: the figure is of two terms, and a target for a whole year does not apply to it.
 */
export const targetStatuses = ["green", "amber", "red", "no floor", "no figure", "too few", "two terms"] as const;
export type TargetStatus = (typeof targetStatuses)[number];

/** What a target is set for: the indicator's figure, in its unit, or the number of events in its numerator. */
export type TargetOf = "figure" | "numerator";

/** The straight line through the years so far, continued: what comes "if nothing changes". Source: docs/statistics.md, "Targets". */
export interface Forecast {
  /** The target's year where that is still to come, else the year after the profile's. */
  readonly period: Period;
  /** In the unit of `counts`, kept within what is possible in it: a percentage is from 0 to 100. */
  readonly value: number;
  /** 95% prediction interval, kept within the same limits. */
  readonly interval: Interval;
  /** The years after the profile's up to `period`, oldest first: the last entry repeats `value` and `interval`. */
  readonly path: readonly ForecastYear[];
  /** The years with a figure that the line is drawn through: three or more. */
  readonly years: readonly Period[];
  readonly counts: TargetOf;
}

/** One year of the line, in the unit of its forecast. */
export interface ForecastYear {
  readonly period: Period;
  readonly value: number;
  readonly interval: Interval;
}
