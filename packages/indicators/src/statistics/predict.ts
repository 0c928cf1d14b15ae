import type { Estimate } from "./square-and-add.ts";
import { type Point, straightLine } from "./straight-line.ts";
import { studentTQuantile } from "./student-t.ts";

/**
 * What one more observation at `x` would be if the points went on along their straight line of least squares, with its 95% prediction
 * interval: the doubt about the line and the scatter of one observation about it. Null below three points, or where all x are one.
 * Source: Draper and Smith 1998, Applied Regression Analysis (3rd edition), section 3.1.
 */
export function predict(points: readonly Point[], x: number): Estimate | null {
  const line = straightLine(points);
  if (!line) return null;
  const { slope, meanX, meanY, spread, scatter, degrees } = line;
  const value = meanY + slope * (x - meanX);
  const error = scatter * Math.sqrt(1 + 1 / points.length + (x - meanX) ** 2 / spread);
  const reach = studentTQuantile(0.975, degrees) * error;
  return { value, interval: { lower: value - reach, upper: value + reach } };
}
