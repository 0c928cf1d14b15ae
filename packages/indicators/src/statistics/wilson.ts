import type { Interval } from "../measure.ts";
import { Z95 } from "./normal.ts";

/** What doubles lose in adding up estimates that are fractions. */
const ROUNDING = 1e-6;

/**
 * Wilson's score interval of a proportion, 95%, no continuity correction, as fractions of 1. Null where nothing was counted, and where more
 * count than there are, as a publisher may print: that is no proportion.
 * Source: Wilson 1927, Journal of the American Statistical Association 22, 209-212.
 */
export function wilson(count: number, of: number): Interval | null {
  if (!(of > 0) || count > of + ROUNDING) return null;
  const p = Math.min(1, count / of);
  const square = Z95 ** 2;
  const middle = p + square / (2 * of);
  const reach = Z95 * Math.sqrt((p * (1 - p)) / of + square / (4 * of * of));
  const scale = 1 + square / of;
  return {
    lower: count <= 0 ? 0 : Math.max(0, (middle - reach) / scale),
    upper: count >= of ? 1 : Math.min(1, (middle + reach) / scale),
  };
}
