import { endYear, type Period } from "@lcsp/ingest";
import { numberOf } from "../evaluate/figure.ts";
import type { Definition, Gap, Pace, PaceNeeded, TargetResult, YearsToClose } from "../profile.ts";
import { leastSquares, type Slope } from "../statistics/least-squares.ts";
import { signOfInterval } from "../statistics/sign-of-interval.ts";
import { TOLERANCE } from "../statistics/tolerance.ts";
import { areAlike } from "./gap.ts";
import { movementAlong, type YearOnLine } from "./movement-along.ts";

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
  definition: Definition,
  target: TargetResult,
  year: Period,
): Pace | null {
  const years = yearsOnLine(history, definition);
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

function yearsOnLine(history: readonly GapOfYear[], { changedIn }: Definition): readonly (GapOfYear & YearOnLine)[] {
  const held = history.flatMap(({ period, gap }) => {
    const isBeforeChange = changedIn && period < changedIn.period;
    const y = gap.reliable && !isBeforeChange ? numberOf(gap.gap) : null;
    return y === null ? [] : [{ period, gap, x: endYear(period), y }];
  });
  const newest = held.at(-1);
  return newest ? held.filter(({ gap }) => areAlike(gap, newest.gap)) : [];
}

function isClear({ interval }: Slope): boolean {
  return interval.upper - interval.lower > TOLERANCE && signOfInterval(interval) !== 0;
}

/** `now` is the gap of the profile's year, in percentage points. */
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
