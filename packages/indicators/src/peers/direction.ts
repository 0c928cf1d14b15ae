import { endYear } from "@lcsp/ingest";
import { gapChange } from "../gaps/gap-change.ts";
import type { Measure } from "../measure.ts";
import type { Definition, Direction, GapProfile, GapVerdict } from "../profile.ts";
import { leastSquares, type Slope } from "../statistics/least-squares.ts";
import { signOfInterval } from "../statistics/sign-of-interval.ts";
import { TOLERANCE } from "../statistics/tolerance.ts";
import { twoProportionTest } from "../statistics/two-proportion-test.ts";

/**
 * Direction of travel over all years that have a figure. With three or more years it is that of the least-squares slope, where the slope's
 * interval leaves 0 out; with two years it comes from a two-proportion test. Two years whose counts are not known are too few.
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

/** What the direction of a gap is worked out from. */
type GapOverYears = Pick<GapProfile, "definition" | "history" | "pace">;

/**
 * Direction of travel of a gap. Where its line clearly moves, the word also says whether the group is ahead, and whether its peers fall.
 * With two years it is the verdict on the change between them: a gap is made of four proportions over two years, which no test of two fits.
 */
export function directionOfGap(history: readonly Measure[], gap: GapOverYears): Direction {
  const { better } = gap.definition;
  const found = directionOf(history, better);
  if (found === "too few years") return overTwoGaps(history, gap);
  const isJudged = found === "improving" || found === "worsening";
  return isJudged && gap.pace?.movement ? directions[gap.pace.movement] : found;
}

function overTwoGaps(history: readonly Measure[], gap: GapOverYears): Direction {
  const years = history.flatMap(({ period, value }) => (value.kind === "value" ? [period] : []));
  const [then, now, ...others] = gap.history.filter(({ period }) => years.includes(period));
  const change = then && now && others.length === 0 ? gapChange(then.partnership, now.partnership) : null;
  if (!change?.interval) return "too few years";
  const isClear = change.verdict !== "no clear change" && change.verdict !== "unreliable";
  if (isClear && gap.definition.better === "neither") return named(-Math.sign(change.change), "neither");
  return directions[change.verdict];
}

/**
 * Each verdict as a direction. A group that is ahead has no gap to narrow, and a narrowing due to a fall of the peers is no improvement.
 */
const directions: Readonly<Record<GapVerdict, Direction>> = {
  narrowed: "improving",
  "went ahead": "improving",
  gained: "improving",
  "narrowed, peers fell": "narrowing, but peers fell",
  "went ahead, peers fell": "narrowing, but peers fell",
  "gained, peers fell": "narrowing, but peers fell",
  widened: "worsening",
  "fell behind": "worsening",
  lost: "worsening",
  "further ahead": "ahead by more",
  "less far ahead": "ahead by less",
  "no clear change": "no clear change",
  unreliable: "too few years",
};

/** A slope within the rounding error of doubles is 0, however narrow its interval: points on a level line have one without width. */
function signOfSlope({ slope, interval }: Slope): number {
  return Math.abs(slope) > TOLERANCE ? signOfInterval(interval) : 0;
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
