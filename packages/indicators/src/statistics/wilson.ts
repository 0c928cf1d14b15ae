import type { Interval } from "../measure.ts";
import { Z95 } from "./normal.ts";

/**
 * Wilson's score interval of a proportion, 95%, no continuity correction, as fractions of 1. Null where nothing was counted.
 * Source: Wilson 1927, Journal of the American Statistical Association 22, 209-212.
 */
export function wilson(count: number, of: number): Interval | null {
  if (!(of > 0)) return null;
  const p = count / of;
  const square = Z95 ** 2;
  const middle = p + square / (2 * of);
  const reach = Z95 * Math.sqrt((p * (1 - p)) / of + square / (4 * of * of));
  const scale = 1 + square / of;
  return {
    lower: count <= 0 ? 0 : Math.max(0, (middle - reach) / scale),
    upper: count >= of ? 1 : Math.min(1, (middle + reach) / scale),
  };
}
