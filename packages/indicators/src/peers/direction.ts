import { endYear } from "@lcsp/ingest";
import type { Measure } from "../measure.ts";
import type { Definition, Direction, GapProfile } from "../profile.ts";
import { leastSquares, type Slope } from "../statistics/least-squares.ts";
import { twoProportionTest } from "../statistics/two-proportion-test.ts";

/**
 * Direction of travel over all years that have a figure: by the slope of least squares where they are three or more and its interval
 * excludes 0, by a test of two proportions where they are two. Two years whose counts are not known are too few.
 */
export function directionOf(history: readonly Measure[], better: Definition["better"]): Direction {
  const points = history.flatMap(({ period, value }) =>
    value.kind === "value" ? [{ x: endYear(period), y: value.value }] : [],
  );
  const slope = leastSquares(points);
  if (slope) return named(signOfSlope(slope), better);
  const [then, now] = history.filter(({ value }) => value.kind === "value");
  return then && now ? overTwoYears(then, now, better) : "too few years";
}

/** Of a gap: who is ahead, and whether its peers' line falls, say what its own line can't. */
export function directionOfGap(found: Direction, pace: GapProfile["pace"]): Direction {
  if (found !== "improving" && found !== "worsening") return found;
  switch (pace?.movement) {
    case "narrowed, peers fell":
      return "narrowing, but peers fell";
    case "went ahead":
    case "went ahead, peers fell":
    case "further ahead":
      return "ahead by more";
    case "less far ahead":
      return "ahead by less";
    default:
      return found;
  }
}

/** What doubles lose in adding is no slope, however narrow the interval of points that lie on a line. */
function signOfSlope({ slope, interval }: Slope): number {
  const clear = (interval.lower > 0 || interval.upper < 0) && Math.abs(slope) > 1e-9;
  return clear ? Math.sign(slope) : 0;
}

function overTwoYears(then: Measure, now: Measure, better: Definition["better"]): Direction {
  if (!then.numerator || !then.denominator || !now.numerator || !now.denominator) return "too few years";
  const [count1, of1] = [then.numerator.least, then.denominator.least];
  const [count2, of2] = [now.numerator.least, now.denominator.least];
  if (twoProportionTest(count1, of1, count2, of2) >= 0.05) return "no clear change";
  return named(Math.sign(count2 / of2 - count1 / of1), better);
}

function named(sign: number, better: Definition["better"]): Direction {
  if (sign === 0) return "no clear change";
  if (better === "neither") return sign > 0 ? "rising" : "falling";
  return sign > 0 === (better === "higher") ? "improving" : "worsening";
}
