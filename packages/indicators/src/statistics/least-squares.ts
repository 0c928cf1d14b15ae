import type { Interval } from "../measure.ts";
import { studentTQuantile } from "./student-t.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Slope {
  readonly slope: number;
  /** 95%, by Student's t with two degrees of freedom fewer than points. */
  readonly interval: Interval;
}

/**
 * Slope of the straight line of least squares, in units of y a unit of x. Null below three points, or where all x are one.
 * Source: Draper and Smith 1998, Applied Regression Analysis (3rd edition), sections 1.2 to 1.4.
 */
export function leastSquares(points: readonly Point[]): Slope | null {
  const count = points.length;
  if (count < 3) return null;
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  const spread = sum(points.map(({ x }) => (x - meanX) ** 2));
  if (spread === 0) return null;
  const slope = sum(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / spread;
  const residual = sum(points.map(({ x, y }) => (y - meanY - slope * (x - meanX)) ** 2));
  const reach = studentTQuantile(0.975, count - 2) * Math.sqrt(residual / (count - 2) / spread);
  return { slope, interval: { lower: slope - reach, upper: slope + reach } };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
