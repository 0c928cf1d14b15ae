import type { Estimate } from "./square-and-add.ts";
import { type Point, straightLine } from "./straight-line.ts";
import { studentTQuantile } from "./student-t.ts";

/** Scatter below this part of the points' mean is only the rounding error of doubles. */
const ROUNDING = 1e-9;

/**
 * Where one more observation at `x` would lie if the points went on along their least-squares line, with its 95% prediction interval, which
 * holds both the doubt about the line and the scatter of one observation around it. Null with fewer than three points, and where every x is
 * the same. Null too where all points lie exactly on the line: they show no scatter, and an interval without width would claim certainty.
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
