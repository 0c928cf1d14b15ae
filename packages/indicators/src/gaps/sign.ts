import type { Measure } from "../measure.ts";
import { type Fraction, fraction, minus, signOf as signOfFraction } from "../statistics/fraction.ts";
import { TOLERANCE } from "../statistics/tolerance.ts";
import { countsOf } from "./counts-of.ts";
import type { TwoYears } from "./two-years.ts";

/** Whether a number is below 0, is 0 or is above 0. */
export type Sign = -1 | 0 | 1;

/** Whether a figure fell, held or rose: exact where its counts are known; else what differs by less than the tolerance has held. */
export function signOfChange(figure: TwoYears<Measure>): Sign {
  return signOf(fractionOf(figure), () => points(figure));
}

/** Whether the first of two figures changed by less than the second (-1), by as much (0) or by more (1): upwards is more. */
export function compareChanges(first: TwoYears<Measure>, second: TwoYears<Measure>): Sign {
  const [a, b] = [fractionOf(first), fractionOf(second)];
  return signOf(a && b && minus(a, b), () => points(first) - points(second));
}

/** The sign of a number of percentage points that comes from no counts. */
export function signOfPoints(points: number): Sign {
  return Math.abs(points) <= TOLERANCE ? 0 : points > 0 ? 1 : -1;
}

function signOf(fraction: Fraction | undefined, inPoints: () => number): Sign {
  return fraction ? signOfFraction(fraction) : signOfPoints(inPoints());
}

/** The change as one fraction, where all four counts are whole numbers: products of four counts pass what a double holds. */
function fractionOf(figure: TwoYears<Measure>): Fraction | undefined {
  const [before, after] = [rateOf(figure.before), rateOf(figure.after)];
  return before && after && minus(after, before);
}

function rateOf(measure: Measure): Fraction | undefined {
  const counts = countsOf(measure);
  return counts && fraction(counts.count, counts.of);
}

function points({ before, after }: TwoYears<Measure>): number {
  return before.value.kind === "value" && after.value.kind === "value"
    ? after.value.value - before.value.value
    : Number.NaN;
}
