import type { Scope } from "../ask/scope.ts";
import { everyone, type Measure } from "../measure.ts";
import type { Forecast, TargetResult } from "../profile.ts";
import { forecast } from "../targets/forecast.ts";
import type { Target } from "../targets/read-targets.ts";
import { targetFor } from "../targets/target-for.ts";
import { targetResult } from "../targets/target-result.ts";
import { gapMeasure } from "./gap-measures.ts";
import type { GapsOf } from "./gaps-of.ts";
import { withoutFew } from "./without-few.ts";

/**
 * Where a gap stands against its target. Where an indicator is shown group by group, its targets are for the groups, not for their gaps.
 */
export function gapTarget(targets: readonly Target[], gaps: GapsOf, scope: Scope): TargetResult {
  const { area, year, baseline } = scope;
  const { definition, group, oneOfMany } = gaps.sides;
  const groups = oneOfMany ? [] : [everyone, group.group];
  const set = targetFor(targets, { indicator: definition.code, area, basis: gaps.basis, groups, byPhase: true }, year);
  return targetResult(set, {
    now: judged(gaps, scope, year),
    baseline: judged(gaps, scope, baseline),
    counts: "figure",
    change: gaps.change(area, baseline),
  });
}

export function gapForecast(gaps: GapsOf, scope: Scope, target: TargetResult): Forecast | null {
  const history = scope.held.map((period) => judged(gaps, scope, period));
  const { definition, oneOfMany } = gaps.sides;
  return forecast(history, oneOfMany ? { ...definition, unit: "percentage points" } : definition, target, scope.year);
}

/** The gap as a measure, without a figure where it has too few pupils to be judged. */
function judged({ sides, at }: GapsOf, { area, smallCohort }: Scope, period: Scope["year"]): Measure {
  return withoutFew(gapMeasure(sides, at(area, period)), smallCohort);
}
