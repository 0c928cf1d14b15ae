import type { Interval } from "../measure.ts";
import { type Point, straightLine } from "./straight-line.ts";
import { studentTQuantile } from "./student-t.ts";

export type { Point } from "./straight-line.ts";

export interface Slope {
  readonly slope: number;
  /** 95%, by Student's t with n - 2 degrees of freedom. */
  readonly interval: Interval;
}

/**
 * Slope of the least-squares line, in units of y for each unit of x. Null with fewer than three points, or where every x is the same.
 * Source: Draper and Smith 1998, Applied Regression Analysis (3rd edition), sections 1.2 to 1.4.
 */
export function leastSquares(points: readonly Point[]): Slope | null {
  const line = straightLine(points);
  if (!line) return null;
  const { slope, scatter, spread, degrees } = line;
  const reach = (studentTQuantile(0.975, degrees) * scatter) / Math.sqrt(spread);
  return { slope, interval: { lower: slope - reach, upper: slope + reach } };
}
