import { endYear } from "@lcsp/ingest";
import { gapChange } from "../gaps/gap-change.ts";
import type { Measure } from "../measure.ts";
import type { Definition, Direction, GapProfile, GapVerdict } from "../profile.ts";
import { leastSquares, type Slope } from "../statistics/least-squares.ts";
import { TOLERANCE } from "../statistics/tolerance.ts";
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

/** What a gap's direction is told from. */
type GapOverYears = Pick<GapProfile, "definition" | "history" | "pace">;

/**
 * Of a gap: who is ahead, and whether its peers' line falls, say what its own line can't. Over two years there is no test of two proportions,
 * as a gap is made of four: there it is by the verdict on the change.
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

/** What a gap did, as a direction: a group that is ahead has no gap to narrow, and what owes to the peers' fall is no improvement. */
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

/** What doubles lose in adding is no slope, however narrow the interval of points that lie on a line. */
function signOfSlope({ slope, interval }: Slope): number {
  const clear = (interval.lower > 0 || interval.upper < 0) && Math.abs(slope) > TOLERANCE;
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
