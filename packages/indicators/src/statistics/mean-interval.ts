import type { Interval } from "../measure.ts";
import { studentTQuantile } from "./student-t.ts";

/** Sums over rows, each of which has a score and a number that it is over: 1, where the score's mean is meant. */
export interface RatioSums {
  readonly rows: number;
  readonly score: number;
  readonly over: number;
  readonly scoreSquared: number;
  readonly overSquared: number;
  readonly product: number;
}

/** Degrees of freedom from which Student's t is no other than at so many: to the fourth figure. */
const MANY = 5000;

/**
 * 95% t interval of a sum over a sum, from how far each row lies off the ratio of the two. Where every row is over 1 it is the t interval
 * of a mean. Null of fewer than two rows, which don't vary.
 * Source: Cochran 1977, Sampling Techniques (3rd edition), section 2.11 (standard error of a ratio), without the finite population
 * correction: a year's pupils are looked at as a sample of those whom these schools could have had.
 */
export function meanInterval({ rows, score, over, scoreSquared, overSquared, product }: RatioSums): Interval | null {
  if (rows < 2 || !(over > 0)) return null;
  const ratio = score / over;
  const squares = Math.max(0, scoreSquared - 2 * ratio * product + ratio ** 2 * overSquared);
  const error = Math.sqrt((rows * squares) / (rows - 1)) / over;
  const reach = studentTQuantile(0.975, Math.min(rows - 1, MANY)) * error;
  return { lower: ratio - reach, upper: ratio + reach };
}
