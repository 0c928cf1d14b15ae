import { everyone, type Measure } from "../measure.ts";
import type { Forecast, GapChange, TargetResult } from "../profile.ts";
import { forecast } from "../targets/forecast.ts";
import type { Target } from "../targets/read-targets.ts";
import { targetFor } from "../targets/target-for.ts";
import { targetResult } from "../targets/target-result.ts";
import { gapMeasure } from "./gap-measures.ts";
import type { GapsOf, Shown } from "./known.ts";
import { withoutFew } from "./without-few.ts";

/** Where a gap stands to its target. Of an indicator shown group by group, targets are for the groups and not for their gaps. */
export function gapTarget(
  targets: readonly Target[],
  gaps: GapsOf,
  { area, year, baseline, smallCohort }: Shown,
  change: GapChange | null,
): TargetResult {
  const { definition, group, oneOfMany } = gaps.sides;
  const groups = oneOfMany ? [] : [everyone, group.group];
  const set = targetFor(targets, { indicator: definition.code, area, basis: gaps.basis, groups, byPhase: true }, year);
  const measure = (period: typeof year) => judged(gaps, area, period, smallCohort);
  return targetResult(set, { now: measure(year), baseline: measure(baseline), counts: "figure", change });
}

export function gapForecast(gaps: GapsOf, shown: Shown, target: TargetResult): Forecast | null {
  const { area, held, year, smallCohort } = shown;
  const history = held.map((period) => judged(gaps, area, period, smallCohort));
  const { definition, oneOfMany } = gaps.sides;
  return forecast(history, oneOfMany ? { ...definition, unit: "percentage points" } : definition, target, year);
}

/** The gap as a measure, without a figure where it has too few pupils to be judged. */
function judged({ sides, at }: GapsOf, area: string, period: Shown["year"], smallCohort: number): Measure {
  return withoutFew(gapMeasure(sides, at(area, period)), smallCohort);
}
