import type { Interval } from "../measure.ts";

/** An estimate and its interval, in the same unit. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * Interval of `a - b` for two independent estimates, from the interval that each has on its own (MOVER).
 * It gives the interval of a difference of two proportions and, from two such differences, that of the change of a gap.
 * Source: Zou and Donner 2008, Statistics in Medicine 27, 1693-1702, equation 2.
 */
export function squareAndAdd(a: Estimate, b: Estimate): Interval {
  const difference = a.value - b.value;
  return {
    lower: difference - Math.hypot(a.value - a.interval.lower, b.interval.upper - b.value),
    upper: difference + Math.hypot(a.interval.upper - a.value, b.value - b.interval.lower),
  };
}
