import type { Period } from "@lcsp/ingest";
import { type Basis, everyone, type Group } from "../measure.ts";
import type { Target } from "./read-targets.ts";

/** What a target is looked up for. */
export interface Aimed {
  readonly indicator: string;
  readonly area: string;
  readonly basis: Basis | null;
  /** The groups that the target may be written for: the figure's own group; for a gap also everyone, as plans write it both ways. */
  readonly groups: readonly Group[];
  /** Whether the indicator is shown by phase. If not, it is of a single phase, and a plan may name that phase or not. */
  readonly byPhase: boolean;
}

/** The target for a year: that of the year itself, else of the first year after it that has a target, else of the last before it. */
export function targetFor(targets: readonly Target[], aimed: Aimed, year: Period): Target | undefined {
  const own = targets.filter((target) => isFor(target, aimed)).sort((a, b) => (a.period < b.period ? -1 : 1));
  return own.find(({ period }) => period >= year) ?? own.at(-1);
}

/** Where either the plan or the publisher of the figure names no basis, the target fits any basis. */
function isFor(target: Target, { indicator, area, basis, groups, byPhase }: Aimed): boolean {
  const isBasis = target.basis === null || basis === null || target.basis === basis;
  const written = target.characteristic === "phase" && !byPhase ? everyone : groupOf(target);
  const isGroup = groups.some((one) => one.characteristic === written.characteristic && one.value === written.value);
  return target.indicator === indicator && target.area === area && isBasis && isGroup;
}

function groupOf({ characteristic, group }: Target): Group {
  return { characteristic, value: group };
}
