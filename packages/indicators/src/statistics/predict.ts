import type { Estimate } from "./square-and-add.ts";
import { type Point, straightLine } from "./straight-line.ts";
import { studentTQuantile } from "./student-t.ts";

/** Scatter, as a part of the points' mean, that doubles leave and no point has. */
const ROUNDING = 1e-9;

/**
 * What one more observation at `x` would be if the points went on along their straight line of least squares, with its 95% prediction
 * interval: the doubt about the line and the scatter of one observation about it. Null below three points, where all x are one, and where all
 * points lie on the line: they say nothing of how far the next can lie off it, and an interval without width would claim to know.
 * Source: Draper and Smith 1998, Applied Regression Analysis (3rd edition), section 3.1.
 */
export function predict(points: readonly Point[], x: number): Estimate | null {
  const line = straightLine(points);
  if (!line || line.scatter <= ROUNDING * Math.max(1, Math.abs(line.meanY))) return null;
  const { slope, meanX, meanY, spread, scatter, degrees } = line;
  const value = meanY + slope * (x - meanX);
  const error = scatter * Math.sqrt(1 + 1 / points.length + (x - meanX) ** 2 / spread);
  const reach = studentTQuantile(0.975, degrees) * error;
  return { value, interval: { lower: value - reach, upper: value + reach } };
}
