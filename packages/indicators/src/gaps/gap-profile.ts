import { ENGLAND, KENT, type Period } from "@lcsp/ingest";
import type { Scope } from "../ask/scope.ts";
import type { Evaluation } from "../evaluation.ts";
import type { GapProfile, Pace, TargetResult, YearOfGap } from "../profile.ts";
import { shareOfGap } from "./against-kent.ts";
import { type GapsOf, gapsOf } from "./gaps-of.ts";
import { judgedChange } from "./judged-change.ts";
import { paceOf } from "./pace.ts";
import { pupilsNeeded } from "./pupils-needed.ts";
import type { Sides } from "./sides.ts";
import { gapForecast, gapTarget } from "./target-of-gap.ts";

type Known = Pick<Evaluation, "figures" | "targets" | "schoolCounts" | "schools">;

/**
 * A gap over the years on each of its bases, for the partnership, Kent and England, with their changes up to the last year shown.
 * Of a characteristic with many groups, only the groups that are large enough to have a gap here or in Kent in some year.
 */
export function gapProfiles(known: Known, sides: Sides, scope: Scope): readonly GapProfile[] {
  return sides.bases.flatMap((basis) => {
    const gaps = gapsOf(known.figures, sides, basis, scope);
    const history = scope.periods.map((period) => yearOf(gaps, period, scope.area));
    return sides.oneOfMany && !hasGap(history) ? [] : [profileOf(known, gaps, scope, history)];
  });
}

function hasGap(history: readonly YearOfGap[]): boolean {
  return history.some(({ partnership, kent }) => partnership.gap.kind !== "none" || kent.gap.kind !== "none");
}

function profileOf(known: Known, gaps: GapsOf, scope: Scope, history: readonly YearOfGap[]): GapProfile {
  const { sides, basis } = gaps;
  const { area, year, baseline } = scope;
  const [now, kent] = [gaps.at(area, year), gaps.at(KENT.code, year)];
  const sincePrevious = judgedChange(known, gaps, scope, scope.periods.at(-2));
  const sinceBaseline = judgedChange(known, gaps, scope, baseline);
  const target = gapTarget(known.targets, gaps, scope);
  const ofKent = { ...scope, area: KENT.code };
  const targetOfKent: TargetResult = { status: "no target" };
  return {
    definition: sides.definition,
    basis,
    peers: sides.peers.of ?? sides.peers.group,
    group: sides.group.of ?? sides.group.group,
    ...(sides.ofTheRest && { ofTheRest: true as const }),
    history,
    ...changesOf(gaps, scope),
    pace: paceIn(gaps, scope, target),
    kentPace: paceIn(gaps, ofKent, targetOfKent),
    againstKent: {
      sincePreviousYear: sincePrevious.againstKent,
      sinceBaseline: sinceBaseline.againstKent,
      shareOfGap: shareOfGap(now, kent),
    },
    rankOfChange: { sincePreviousYear: sincePrevious.rank, sinceBaseline: sinceBaseline.rank },
    pupilsNeeded: pupilsNeeded(now, kent, target, sides.closedByPupils),
    kentNeededToClose: pupilsNeeded(kent, kent, targetOfKent, sides.closedByPupils).toClose,
    target,
    forecast: gapForecast(gaps, scope, target),
    kentForecast: gapForecast(gaps, ofKent, targetOfKent),
    schoolsSincePreviousYear: sincePrevious.schools,
    schoolsSinceBaseline: sinceBaseline.schools,
  };
}

function paceIn(gaps: GapsOf, { area, held, year }: Scope, target: TargetResult): Pace | null {
  const history = held.map((period) => ({ period, gap: gaps.at(area, period) }));
  return paceOf(history, gaps.sides.definition, target, year);
}

function yearOf(gaps: GapsOf, period: Period, area: string): YearOfGap {
  return {
    period,
    partnership: gaps.at(area, period),
    kent: gaps.at(KENT.code, period),
    england: gaps.at(ENGLAND.code, period),
  };
}

function changesOf({ change }: GapsOf, { area, periods, baseline }: Scope) {
  const previous = periods.at(-2);
  return {
    sincePreviousYear: change(area, previous),
    sinceBaseline: change(area, baseline),
    kentSincePreviousYear: change(KENT.code, previous),
    kentSinceBaseline: change(KENT.code, baseline),
    englandSincePreviousYear: change(ENGLAND.code, previous),
    englandSinceBaseline: change(ENGLAND.code, baseline),
  };
}
