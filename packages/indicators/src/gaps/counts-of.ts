import type { Measure } from "../measure.ts";

/** So many of so many. */
export interface Counts {
  readonly count: number;
  readonly of: number;
}

/** Numerator and denominator of a measure whose counts are known and complete. */
export function countsOf({ numerator, denominator }: Measure): Counts | undefined {
  if (!numerator || !denominator || numerator.hidden > 0 || denominator.hidden > 0) return undefined;
  return { count: numerator.least, of: denominator.least };
}

export const nobody: Counts = { count: 0, of: 0 };

export function sumOf(counts: readonly Counts[]): Counts {
  return counts.reduce((sum, one) => ({ count: sum.count + one.count, of: sum.of + one.of }), nobody);
}
