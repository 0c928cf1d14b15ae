import { ENGLAND, KENT, type Period } from "@lcsp/ingest";
import type { Figures } from "../figures.ts";
import type { Basis } from "../measure.ts";
import type { Gap, GapChange, GapProfile, YearOfGap } from "../profile.ts";
import { gapAt } from "./gap-at.ts";
import { gapChange } from "./gap-change.ts";
import type { Sides } from "./sides.ts";

/** What a gap's history is made for. */
export interface Shown {
  readonly area: string;
  readonly periods: readonly Period[];
  readonly baseline: Period;
  readonly smallCohort: number;
}

/**
 * A gap over the years on each of its bases, for the partnership, Kent and England, with their changes to the last year shown.
 * Of the many groups of a characteristic, those that are large enough here or in Kent in some year.
 */
export function gapProfiles(figures: Figures, sides: Sides, shown: Shown): readonly GapProfile[] {
  const profiles = sides.bases.map((basis) => profileOn(figures, sides, basis, shown));
  return sides.oneOfMany ? profiles.filter(hasGap) : profiles;
}

function hasGap({ history }: GapProfile): boolean {
  return history.some(({ partnership, kent }) => partnership.gap.kind !== "none" || kent.gap.kind !== "none");
}

function profileOn(figures: Figures, sides: Sides, basis: Basis | null, shown: Shown): GapProfile {
  const history = shown.periods.map((period) => yearOf(figures, sides, basis, period, shown));
  const start = yearOf(figures, sides, basis, shown.baseline, shown);
  const now = history.at(-1);
  return {
    definition: sides.definition,
    basis,
    peers: sides.peers.group,
    group: sides.group.group,
    history,
    sincePreviousYear: sincePrevious(history.map(({ partnership }) => partnership)),
    sinceBaseline: since(start, now, (year) => year.partnership),
    kentSincePreviousYear: sincePrevious(history.map(({ kent }) => kent)),
    kentSinceBaseline: since(start, now, (year) => year.kent),
    englandSincePreviousYear: sincePrevious(history.map(({ england }) => england)),
    englandSinceBaseline: since(start, now, (year) => year.england),
  };
}

function yearOf(figures: Figures, sides: Sides, basis: Basis | null, period: Period, shown: Shown): YearOfGap {
  const gapOf = (area: string) => gapAt(figures, sides, { area, basis, period }, shown.smallCohort);
  return { period, partnership: gapOf(shown.area), kent: gapOf(KENT.code), england: gapOf(ENGLAND.code) };
}

function sincePrevious(gaps: readonly Gap[]): GapChange | null {
  const [then, now] = gaps.slice(-2);
  return then && now ? gapChange(then, now) : null;
}

/** Null where the baseline is the year shown: a gap has no change since itself. */
function since(start: YearOfGap, now: YearOfGap | undefined, of: (year: YearOfGap) => Gap): GapChange | null {
  return now && now.period !== start.period ? gapChange(of(start), of(now)) : null;
}
