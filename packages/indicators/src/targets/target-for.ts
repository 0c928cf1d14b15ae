import type { Period } from "@lcsp/ingest";
import { type Basis, everyone, type Group } from "../measure.ts";
import type { Target } from "./read-targets.ts";

/** Whose target is looked for. */
export interface Aimed {
  readonly indicator: string;
  readonly area: string;
  readonly basis: Basis | null;
  /** Groups whose target it is: the figure's own; of a gap also everyone, for whom a plan may write it. */
  readonly groups: readonly Group[];
  /** Whether the indicator is shown by phase. One that is not is of one phase, which a plan may name all the same. */
  readonly byPhase: boolean;
}

/** The target for a year: that of the year itself, else of the first year after it that has one, else of the last before. */
export function targetFor(targets: readonly Target[], aimed: Aimed, year: Period): Target | undefined {
  const own = targets.filter((target) => isFor(target, aimed)).sort((a, b) => (a.period < b.period ? -1 : 1));
  return own.find(({ period }) => period >= year) ?? own.at(-1);
}

/** Where a basis is not named, by the plan or by the publisher of the figure, any will do. */
function isFor(target: Target, { indicator, area, basis, groups, byPhase }: Aimed): boolean {
  const isBasis = target.basis === null || basis === null || target.basis === basis;
  const written = target.characteristic === "phase" && !byPhase ? everyone : groupOf(target);
  const isGroup = groups.some((one) => one.characteristic === written.characteristic && one.value === written.value);
  return target.indicator === indicator && target.area === area && isBasis && isGroup;
}

function groupOf({ characteristic, group }: Target): Group {
  return { characteristic, value: group };
}
