import type { Interval } from "../measure.ts";
import { squareAndAdd } from "./square-and-add.ts";
import { wilson } from "./wilson.ts";

/**
 * Newcombe's 95% hybrid score interval of `count1/of1 - count2/of2`, for two independent proportions, as fractions of 1.
 * Null where either proportion has no Wilson interval: where its `of` is 0, or less than its count.
 * Source: Newcombe 1998, Statistics in Medicine 17, 873-890, method 10.
 */
export function newcombe(count1: number, of1: number, count2: number, of2: number): Interval | null {
  const first = wilson(count1, of1);
  const second = wilson(count2, of2);
  if (!first || !second) return null;
  return squareAndAdd({ value: count1 / of1, interval: first }, { value: count2 / of2, interval: second });
}
