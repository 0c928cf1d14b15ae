import type { Interval } from "../measure.ts";
import { Z95 } from "./normal.ts";

/** A count may pass its total by this much: summing estimated, fractional counts in doubles is not exact. */
const ROUNDING = 1e-6;

/**
 * Wilson's 95% score interval of the proportion `count/of`, without continuity correction, as fractions of 1. Null where `of` is 0, and
 * where a publisher printed a count greater than its total, which is no proportion.
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
