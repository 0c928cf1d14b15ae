import { endYear, type Period } from "@lcsp/ingest";
import type { Definition, Gap, Pace, PaceNeeded, TargetResult, YearsToClose } from "../profile.ts";
import { leastSquares } from "../statistics/least-squares.ts";

/** A gap by its year. */
export interface GapOfYear {
  readonly period: Period;
  readonly gap: Gap;
}

/** Points a year below which doubles, not pupils, make a slope. */
const TOLERANCE = 1e-9;

/**
 * Slope of a gap over its reliable years since its definition last changed, the years until it closes at that pace, and the pace that
 * its target needs. Null below three such years.
 */
export function paceOf(
  history: readonly GapOfYear[],
  { changedIn }: Definition,
  target: TargetResult,
  year: Period,
): Pace | null {
  const years = history.flatMap(({ period, gap }) => {
    const points = changedIn && period < changedIn.period ? null : pointsOf(gap);
    return points === null ? [] : [{ period, x: endYear(period), y: points }];
  });
  const line = leastSquares(years);
  if (!line) return null;
  const now = years.find(({ period }) => period === year)?.y ?? null;
  return {
    ...line,
    years: years.map(({ period }) => period),
    toClose: toClose(now, line.slope),
    neededForTarget: needed(now, target, year),
  };
}

/** Percentage points of a gap that may be judged. */
function pointsOf({ gap, reliable }: Gap): number | null {
  return reliable && gap.kind === "value" ? gap.value : null;
}

function toClose(now: number | null, slope: number): YearsToClose {
  if (now === null) return { kind: "not known" };
  if (now <= 0) return { kind: "no gap" };
  return slope < -TOLERANCE ? { kind: "years", years: now / -slope } : { kind: "not narrowing" };
}

function needed(now: number | null, target: TargetResult, year: Period): PaceNeeded {
  if (target.status === "no target" || target.target === null) return { kind: "no target" };
  if (now === null) return { kind: "not known" };
  if (now <= target.target + TOLERANCE) return { kind: "met" };
  const left = endYear(target.period) - endYear(year);
  return left > 0 ? { kind: "points a year", slope: (target.target - now) / left } : { kind: "year is over" };
}
