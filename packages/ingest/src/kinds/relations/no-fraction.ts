import type { Relation } from "./relation.ts";

/** Half a percent: how far a printed fraction of two decimals may be from what its counts come to. */
const rounding = 0.0051;

/**
 * A figure that is what its counts come to as a fraction, where the same in percent is another figure: 0.558 of 558 in 1,000.
 * Below 1 in 100 the two lie too near to each other to tell.
 */
export function noFraction<Name extends string>(
  value: Name,
  numerator: Name,
  denominator: Name,
  expected: string,
): Relation<Name> {
  const holds: Relation["holds"] = ([figure, part, whole]) => {
    if (typeof figure !== "number" || typeof part !== "number" || typeof whole !== "number") return true;
    const fraction = part / whole;
    return !(fraction >= 0.01 && fraction < 1 && Math.abs(figure - fraction) <= rounding);
  };
  return { fields: [value, numerator, denominator], expected, holds };
}
