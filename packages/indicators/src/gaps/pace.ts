import { endYear, type Period } from "@lcsp/ingest";
import type { Definition, Gap, Pace, PaceNeeded, TargetResult, YearsToClose } from "../profile.ts";
import { leastSquares, type Slope } from "../statistics/least-squares.ts";
import { TOLERANCE } from "../statistics/tolerance.ts";
import { isLike } from "../targets/comparable.ts";
import { movementAlong } from "./movement-along.ts";

/** A gap and its year. */
export interface GapOfYear {
  readonly period: Period;
  readonly gap: Gap;
}

/**
 * The pace of a gap: its slope, how long it takes to close at that slope, and the slope that its target asks for. The line is drawn through
 * the years with a reliable gap since the definition last changed, as far as they are of the same area and as much of the school year as
 * the newest of them. Null with fewer than three such years.
 */
export function paceOf(
  history: readonly GapOfYear[],
  { changedIn }: Definition,
  target: TargetResult,
  year: Period,
): Pace | null {
  const held = history.flatMap(({ period, gap }) => {
    const points = changedIn && period < changedIn.period ? null : pointsOf(gap);
    return points === null ? [] : [{ period, gap, x: endYear(period), y: points }];
  });
  const newest = held.at(-1);
  const years = newest
    ? held.filter(({ gap }) => isLike(gap.peers, newest.gap.peers) && isLike(gap.group, newest.gap.group))
    : [];
  const line = leastSquares(years);
  if (!line) return null;
  const now = years.find(({ period }) => period === year)?.y ?? null;
  return {
    ...line,
    years: years.map(({ period }) => period),
    ...movementAlong(line.slope, years),
    isClear: isClear(line),
    toClose: toClose(now, line),
    neededForTarget: needed(now, target, year),
  };
}

/** The gap in percentage points. Null where it has no single value, or is not reliable. */
function pointsOf({ gap, reliable }: Gap): number | null {
  return reliable && gap.kind === "value" ? gap.value : null;
}

function isClear({ interval: { lower, upper } }: Slope): boolean {
  return upper - lower > TOLERANCE && (lower > 0 || upper < 0);
}

function toClose(now: number | null, line: Slope): YearsToClose {
  if (now === null) return { kind: "not known" };
  if (now <= 0) return { kind: "no gap" };
  if (line.slope >= -TOLERANCE) return { kind: "not narrowing" };
  if (!isClear(line)) return { kind: "no clear pace" };
  const { lower, upper } = line.interval;
  return { kind: "years", years: now / -line.slope, least: now / -lower, most: now / -upper };
}

function needed(now: number | null, target: TargetResult, year: Period): PaceNeeded {
  if (target.status === "no target" || target.target === null) return { kind: "no target" };
  if (now === null) return { kind: "not known" };
  if (now <= target.target + TOLERANCE) return { kind: "met" };
  const left = endYear(target.period) - endYear(year);
  return left > 0 ? { kind: "points a year", slope: (target.target - now) / left } : { kind: "year is over" };
}
