import type { Figure, Measure, TargetOf } from "@lcsp/indicators";
import { aimOf } from "./aim-points.ts";
import type { Charted } from "./charted.ts";
import { aimSeries } from "./drawn-year.ts";

/** An indicator as one chart draws it: by its figures, or by the numbers of events in them. */
export interface Trend extends Charted {
  readonly of: TargetOf;
}

/** The charts of an indicator: one of its figures, and one of the partnership's numbers where the plan's target is a number. */
export function trendsOf(charted: Charted): readonly Trend[] {
  const { lead } = charted;
  const numbers = aimOf(lead, "numerator") ? [{ lead, lines: [lead], of: "numerator" } as const] : [];
  return [{ ...charted, of: "figure" }, ...numbers];
}

/** What a chart draws of a measure: a number of events of which some are hidden lies between two. */
export function drawnOf({ value, numerator }: Measure, of: TargetOf): Figure {
  if (of === "figure" || value.kind === "none") return value;
  if (numerator === null) return { kind: "none", reason: "not-available" };
  const { least, greatest } = numerator;
  return least === greatest ? { kind: "value", value: least } : { kind: "between", least, greatest };
}

/** Decimals of a column of a trend: numbers of events are whole, and where they lead is not. */
export function trendDecimals({ lead, of }: Trend, heading: string): number {
  if (of === "figure") return lead.definition.decimals;
  return aimSeries.some((series) => series.heading === heading) ? 1 : 0;
}
