import type { Interval } from "../measure.ts";
import { studentTQuantile } from "./student-t.ts";

/** Sums over rows that each have a score and what it is divided by, `over`. For a mean of scores, `over` is 1 in every row. */
export interface RatioSums {
  readonly rows: number;
  readonly score: number;
  readonly over: number;
  readonly scoreSquared: number;
  readonly overSquared: number;
  readonly product: number;
}

/** From this many degrees of freedom on, the quantile of Student's t no longer changes in its first four figures. */
const MANY = 5000;

/**
 * 95% t interval of the ratio of two sums, from how far each row lies from that ratio. Where `over` is 1 in every row, it is the t interval
 * of a mean. Null with fewer than two rows, which can't vary.
 * Source: Cochran 1977, Sampling Techniques (3rd edition), section 2.11 (standard error of a ratio), without the finite population
 * correction: a year's pupils are taken as a sample of all the pupils whom these schools could have had.
 */
export function meanInterval({ rows, score, over, scoreSquared, overSquared, product }: RatioSums): Interval | null {
  if (rows < 2 || !(over > 0)) return null;
  const ratio = score / over;
  const squares = Math.max(0, scoreSquared - 2 * ratio * product + ratio ** 2 * overSquared);
  const error = Math.sqrt((rows * squares) / (rows - 1)) / over;
  const reach = studentTQuantile(0.975, Math.min(rows - 1, MANY)) * error;
  return { lower: ratio - reach, upper: ratio + reach };
}
