import type { Figure, Measure, TargetOf } from "@lcsp/indicators";
import { aimOf } from "./aim-points.ts";
import type { Charted } from "./charted.ts";
import { aimSeries } from "./drawn-year.ts";

/** An indicator as one chart draws it: its figures, or the numbers of events in their numerators. */
export interface Trend extends Charted {
  readonly of: TargetOf;
}

/** The charts of an indicator: one of its figures; and one of the partnership's numbers, where the plan's target is a number of events. */
export function trendsOf(charted: Charted): readonly Trend[] {
  const { lead } = charted;
  const numbers = aimOf(lead, "numerator") ? [{ lead, lines: [lead], of: "numerator" } as const] : [];
  return [{ ...charted, of: "figure" }, ...numbers];
}

/** What a chart draws of a measure. A number of events lies between two ends where some of the events are hidden. */
export function drawnOf({ value, numerator }: Measure, of: TargetOf): Figure {
  if (of === "figure" || value.kind === "none") return value;
  if (numerator === null) return { kind: "none", reason: "not-available" };
  const { least, greatest } = numerator;
  return least === greatest ? { kind: "value", value: least } : { kind: "between", least, greatest };
}

/** The decimals of a column. Numbers of events are whole, but their forecast is not. */
export function trendDecimals({ lead, of }: Trend, heading: string): number {
  if (of === "figure") return lead.definition.decimals;
  return aimSeries.some((series) => series.heading === heading) ? 1 : 0;
}
