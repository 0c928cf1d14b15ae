import type { Period } from "@lcsp/ingest";
import type { Indicator } from "../define/indicator.ts";
import type { Basis, Group, Measure } from "../measure.ts";
import type { IndicatorProfile } from "../profile.ts";
import { comparable } from "../targets/comparable.ts";
import { forecast } from "../targets/forecast.ts";
import type { Target } from "../targets/read-targets.ts";
import { targetFor } from "../targets/target-for.ts";
import { targetResult } from "../targets/target-result.ts";

/** Where a figure stands to its target, and where its line leads. */
export type Aim = Pick<IndicatorProfile, "target" | "forecast">;

/** The line of an indicator that is looked at. */
export interface Line {
  readonly basis: Basis | null;
  readonly group: Group;
  readonly held: readonly Measure[];
  at(period: Period): Measure;
}

export function aimOf(
  targets: readonly Target[],
  indicator: Indicator,
  line: Line,
  { area, year, baseline }: { readonly area: string; readonly year: Period; readonly baseline: Period },
): Aim {
  const { definition } = indicator;
  const { basis, group } = line;
  const aimed = { indicator: definition.code, area, basis, groups: [group], byPhase: isByPhase(indicator) };
  const [then, now] = [line.at(baseline), line.at(year)];
  const target = targetResult(targetFor(targets, aimed, year), {
    now,
    // The year itself is no floor: nor is one that was counted otherwise.
    baseline: comparable([then, now], definition).includes(then) ? then : now,
    counts: definition.targetOf ?? "figure",
    change: null,
  });
  return { target, forecast: forecast(line.held, definition, target, year) };
}

function isByPhase(indicator: Indicator): boolean {
  return "groups" in indicator && indicator.groups.some(({ characteristic }) => characteristic === "phase");
}
