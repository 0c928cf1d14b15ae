import type { Measure } from "../measure.ts";

/** How many pupils reached the threshold (`count`), and how many there are (`of`). */
export interface Counts {
  readonly count: number;
  readonly of: number;
}

/** Numerator and denominator of a measure. Undefined where they are not known, or where some of them are hidden. */
export function countsOf({ numerator, denominator }: Measure): Counts | undefined {
  if (!numerator || !denominator || numerator.hidden > 0 || denominator.hidden > 0) return undefined;
  return { count: numerator.least, of: denominator.least };
}

export const nobody: Counts = { count: 0, of: 0 };

export function sumOf(counts: readonly Counts[]): Counts {
  return counts.reduce((sum, one) => ({ count: sum.count + one.count, of: sum.of + one.of }), nobody);
}
