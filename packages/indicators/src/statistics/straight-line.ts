export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The least-squares line through some points, and how the points lie around it. */
export interface StraightLine {
  readonly slope: number;
  readonly meanX: number;
  readonly meanY: number;
  /** Sum of squared distances of the x values from their mean. */
  readonly spread: number;
  /** Residual standard deviation: how far the points lie off the line. */
  readonly scatter: number;
  /** Degrees of freedom: n - 2. */
  readonly degrees: number;
}

/**
 * Null with fewer than three points, or where every x is the same.
 * Source: Draper and Smith 1998, Applied Regression Analysis (3rd edition), sections 1.2 to 1.4.
 */
export function straightLine(points: readonly Point[]): StraightLine | null {
  const degrees = points.length - 2;
  if (degrees < 1) return null;
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  const spread = sum(points.map(({ x }) => (x - meanX) ** 2));
  if (spread === 0) return null;
  const slope = sum(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / spread;
  const residual = sum(points.map(({ x, y }) => (y - meanY - slope * (x - meanX)) ** 2));
  return { slope, meanX, meanY, spread, scatter: Math.sqrt(residual / degrees), degrees };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
