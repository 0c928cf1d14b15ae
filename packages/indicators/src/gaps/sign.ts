import type { Measure } from "../measure.ts";
import { type Fraction, fraction, minus, signOf as signOfFraction } from "../statistics/fraction.ts";
import { countsOf } from "./counts-of.ts";

/** Which way, and nothing of how far. */
export type Sign = -1 | 0 | 1;

/** A group's figure in two years. */
export interface Movement {
  readonly before: Measure;
  readonly after: Measure;
}

/** Percentage points below which two printed percentages are the same: what doubles lose in adding, a thousand times over. */
const TOLERANCE = 1e-9;

/** Which way a figure moved: exactly, as fractions of whole numbers, where its counts are known; else beyond the tolerance. */
export function signOfMovement(movement: Movement): Sign {
  return signOf(fractionOf(movement), () => points(movement));
}

/** Which of two movements is the greater one, told in the same way. */
export function compareMovements(first: Movement, second: Movement): Sign {
  const [a, b] = [fractionOf(first), fractionOf(second)];
  return signOf(a && b && minus(a, b), () => points(first) - points(second));
}

function signOf(fraction: Fraction | undefined, inPoints: () => number): Sign {
  return fraction ? signOfFraction(fraction) : signOfPoints(inPoints());
}

/** Which way so many points are, where no counts tell it. */
export function signOfPoints(moved: number): Sign {
  return Math.abs(moved) <= TOLERANCE ? 0 : moved > 0 ? 1 : -1;
}

/** The movement as one fraction, where all four counts are whole numbers: products of four counts pass what a double holds. */
function fractionOf(movement: Movement): Fraction | undefined {
  const [before, after] = [rateOf(movement.before), rateOf(movement.after)];
  return before && after && minus(after, before);
}

function rateOf(measure: Measure): Fraction | undefined {
  const counts = countsOf(measure);
  return counts && fraction(counts.count, counts.of);
}

function points({ before, after }: Movement): number {
  return before.value.kind === "value" && after.value.kind === "value"
    ? after.value.value - before.value.value
    : Number.NaN;
}
