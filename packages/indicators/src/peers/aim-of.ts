import type { Scope } from "../ask/scope.ts";
import type { Indicator } from "../define/indicator.ts";
import type { Measure } from "../measure.ts";
import type { IndicatorProfile } from "../profile.ts";
import { comparable } from "../targets/comparable.ts";
import { forecast } from "../targets/forecast.ts";
import type { Target } from "../targets/read-targets.ts";
import { targetFor } from "../targets/target-for.ts";
import { targetResult } from "../targets/target-result.ts";
import type { Line } from "./line.ts";

/** Where a figure stands against its target, and where its line leads. `history` is what the forecast is drawn through. */
export function aimOf(
  targets: readonly Target[],
  { indicator, basis, group, at }: Line,
  history: readonly Measure[],
  { area, year, baseline }: Scope,
): Pick<IndicatorProfile, "target" | "forecast"> {
  const { definition } = indicator;
  const aimed = { indicator: definition.code, area, basis, groups: [group], byPhase: isByPhase(indicator) };
  const [then, now] = [at(area, baseline), at(area, year)];
  const target = targetResult(targetFor(targets, aimed, year), {
    now,
    // A baseline year that was counted otherwise is no floor, and neither is the year itself.
    baseline: comparable([then, now], definition).includes(then) ? then : now,
    counts: definition.targetOf ?? "figure",
    change: null,
  });
  return { target, forecast: forecast(history, definition, target, year) };
}

function isByPhase(indicator: Indicator): boolean {
  return "groups" in indicator && indicator.groups.some(({ characteristic }) => characteristic === "phase");
}
