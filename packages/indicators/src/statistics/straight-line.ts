export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The straight line of least squares through points, and how they lie about it. */
export interface StraightLine {
  readonly slope: number;
  readonly meanX: number;
  readonly meanY: number;
  /** Sum of the squared distances of the x from their mean. */
  readonly spread: number;
  /** Standard deviation of the points about the line, with two degrees of freedom fewer than points. */
  readonly scatter: number;
  readonly degrees: number;
}

/**
 * Null below three points, or where all x are one.
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
