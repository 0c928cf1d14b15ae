import type { Interval } from "../measure.ts";
import type { Estimate } from "./square-and-add.ts";

/**
 * Interval of `a / b` for two independent estimates that are not below 0, from the interval that each has on its own (MOVER-R).
 * Null where b may be 0, because its interval reaches it.
 * Source: Donner and Zou 2012, Statistical Methods in Medical Research 21, 347-359; Newcombe 2016, the same 25, 1774-1778.
 */
export function ratioInterval(a: Estimate, b: Estimate): Interval | null {
  if (!(b.interval.lower > 0)) return null;
  const product = a.value * b.value;
  const [leastA, greatestA] = [reflected(a.value, a.interval.lower), reflected(a.value, a.interval.upper)];
  const [leastB, greatestB] = [reflected(b.value, b.interval.lower), reflected(b.value, b.interval.upper)];
  // The two roots of one quadratic equation, each in the form that can't divide by 0.
  const lower = leastA === 0 ? 0 : leastA / (product + Math.sqrt(Math.max(0, product ** 2 - leastA * greatestB)));
  const upper = (product + Math.sqrt(Math.max(0, product ** 2 - greatestA * leastB))) / leastB;
  return { lower, upper };
}

/** One end of an estimate's interval, times that end mirrored at the estimate. */
function reflected(value: number, end: number): number {
  return end * (2 * value - end);
}
