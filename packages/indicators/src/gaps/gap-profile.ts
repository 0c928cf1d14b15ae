import { ENGLAND, KENT, type Period } from "@lcsp/ingest";
import type { Basis } from "../measure.ts";
import type { Gap, GapProfile, Pace, TargetResult, YearOfGap } from "../profile.ts";
import { shareOfGap } from "./against-kent.ts";
import { gapAt, pointsAt } from "./gap-at.ts";
import { gapChange } from "./gap-change.ts";
import { judgedChange } from "./judged-change.ts";
import type { GapsOf, Known, Shown } from "./known.ts";
import { paceOf } from "./pace.ts";
import { pupilsNeeded } from "./pupils-needed.ts";
import type { Sides } from "./sides.ts";
import { gapForecast, gapTarget } from "./target-of-gap.ts";

/**
 * A gap over the years on each of its bases, for the partnership, Kent and England, with their changes to the last year shown.
 * Of the many groups of a characteristic, those that are large enough here or in Kent in some year.
 */
export function gapProfiles(known: Known, sides: Sides, shown: Shown): readonly GapProfile[] {
  return sides.bases.flatMap((basis) => {
    const gaps = gapsOf(known, sides, basis, shown);
    const history = shown.periods.map((period) => yearOf(gaps, period, shown.area));
    return sides.oneOfMany && !hasGap(history) ? [] : [profileOf(known, gaps, shown, history)];
  });
}

function hasGap(history: readonly YearOfGap[]): boolean {
  return history.some(({ partnership, kent }) => partnership.gap.kind !== "none" || kent.gap.kind !== "none");
}

function profileOf(known: Known, gaps: GapsOf, shown: Shown, history: readonly YearOfGap[]): GapProfile {
  const { sides, basis } = gaps;
  const { area, year, baseline } = shown;
  const [now, kent] = [gaps.at(area, year), gaps.at(KENT.code, year)];
  const sinceBaseline = gaps.change(area, baseline);
  const previous = judgedChange(known, gaps, shown, shown.periods.at(-2));
  const since = judgedChange(known, gaps, shown, baseline);
  const target = gapTarget(known.targets, gaps, shown, sinceBaseline);
  const ofKent = { ...shown, area: KENT.code };
  const targetOfKent: TargetResult = { status: "no target" };
  return {
    definition: sides.definition,
    basis,
    peers: sides.peers.of ?? sides.peers.group,
    group: sides.group.of ?? sides.group.group,
    ...(sides.ofTheRest && { ofTheRest: true as const }),
    history,
    ...changesOf(gaps, shown),
    pace: paceIn(gaps, shown, target),
    kentPace: paceIn(gaps, ofKent, targetOfKent),
    againstKent: {
      sincePreviousYear: previous.againstKent,
      sinceBaseline: since.againstKent,
      shareOfGap: shareOfGap(now, kent),
    },
    rankOfChange: { sincePreviousYear: previous.rank, sinceBaseline: since.rank },
    pupilsNeeded: pupilsNeeded(now, kent, target, sides.closedByPupils),
    kentNeededToClose: pupilsNeeded(kent, kent, targetOfKent, sides.closedByPupils).toClose,
    target,
    forecast: gapForecast(gaps, shown, target),
    kentForecast: gapForecast(gaps, ofKent, targetOfKent),
    schoolsSincePreviousYear: previous.schools,
    schoolsSinceBaseline: since.schools,
  };
}

function paceIn(gaps: GapsOf, { area, held, year }: Shown, target: TargetResult): Pace | null {
  const history = held.map((period) => ({ period, gap: gaps.at(area, period) }));
  return paceOf(history, gaps.sides.definition, target, year);
}

/** Each gap is made once, however often it is looked at. */
function gapsOf({ figures }: Known, sides: Sides, basis: Basis | null, { year, smallCohort }: Shown): GapsOf {
  const made = new Map<string, Gap>();
  const at = (area: string, period: Period): Gap => {
    const key = `${area} ${period}`;
    const gap = made.get(key) ?? gapAt(figures, sides, { area, basis, period }, smallCohort);
    made.set(key, gap);
    return gap;
  };
  return {
    sides,
    basis,
    at,
    points: (area, period) => pointsAt(figures, sides, { area, basis, period }, smallCohort),
    change: (area, from) => (from === undefined || from === year ? null : gapChange(at(area, from), at(area, year))),
  };
}

function yearOf(gaps: GapsOf, period: Period, area: string): YearOfGap {
  return {
    period,
    partnership: gaps.at(area, period),
    kent: gaps.at(KENT.code, period),
    england: gaps.at(ENGLAND.code, period),
  };
}

function changesOf({ change }: GapsOf, { area, periods, baseline }: Shown) {
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
