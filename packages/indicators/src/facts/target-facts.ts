import type { Period, TargetDirection } from "@lcsp/ingest";
import type { Interval } from "../measure.ts";
import type { GapVerdict } from "./gap-change-facts.ts";

/** Where a figure stands to its target. Source: docs/statistics.md, "Targets". */
export type TargetResult = NoTarget | SetTarget;

/** No plan sets one for the indicator, area and group. */
export interface NoTarget {
  readonly status: "no target";
}

/** What a plan aims at, and where the figure of the profile's year stands to it. */
export interface SetTarget {
  readonly status: TargetStatus;
  /** The year that the target is for: the profile's, else the first after it that has one, else the last before it. */
  readonly period: Period;
  /** `narrow`: the gap is to become less, and no figure is set. */
  readonly direction: TargetDirection;
  /** The figure aimed at, in the unit of `counts`. Null where the plan says only which way. */
  readonly target: number | null;
  /** The least that is accepted, in the same unit. Null where the plan sets none and the baseline year has no figure, and for `narrow`. */
  readonly floor: number | null;
  /** Whether the plan sets the floor, or it is the baseline year's figure. Null without a floor. */
  readonly floorFrom: "plan" | "baseline" | null;
  readonly counts: TargetOf;
  /** Of a gap that is to narrow, or that meets its figure by the peers' fall: what it did since the baseline, which the status rests on. */
  readonly verdict?: GapVerdict;
  /** The document that sets it. */
  readonly source: string;
}

/**
 * green: met. amber: the floor is met and the target is not; of a gap that is to narrow: no clear change. Of either: it owes to the peers'
 * fall. red: the floor is not met; of a gap that is to narrow: it widened. no floor: not met, and there is no floor to tell by how much.
 * no figure: nothing to judge, as of a group that is ahead, or too few pupils. two terms: a figure of two terms, which a target for a year does not judge.
 */
export const targetStatuses = ["green", "amber", "red", "no floor", "no figure", "two terms"] as const;
export type TargetStatus = (typeof targetStatuses)[number];

/** What a target is set for: the indicator's figure, in its unit, or the number of events in its numerator. */
export type TargetOf = "figure" | "numerator";

/** The straight line of the years so far, drawn on: what comes "if nothing changes". Source: docs/statistics.md, "Targets". */
export interface Forecast {
  /** The target's year where that lies ahead, else the year after the profile's. */
  readonly period: Period;
  /** In the unit of `counts`, held within what is possible in it: 0 to 100 of percentages. */
  readonly value: number;
  /** 95% prediction interval, held within the same. */
  readonly interval: Interval;
  /** The years after the profile's up to `period`, oldest first: the last entry is `value` and `interval` themselves. */
  readonly path: readonly ForecastYear[];
  /** Years with a figure that the line is drawn through: three at least. */
  readonly years: readonly Period[];
  readonly counts: TargetOf;
}

/** A year of the line, in the unit of its forecast. */
export interface ForecastYear {
  readonly period: Period;
  readonly value: number;
  readonly interval: Interval;
}
