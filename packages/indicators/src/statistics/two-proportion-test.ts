import { twoSidedP } from "./normal.ts";

/**
 * Two-sided p-value of the hypothesis that two independent proportions are equal, by the pooled normal test without continuity correction.
 * 1 where either is among nobody, and where the two counts together are all or none.
 * Source: Fleiss, Levin and Paik 2003, Statistical Methods for Rates and Proportions (3rd edition), section 3.1.
 */
export function twoProportionTest(count1: number, of1: number, count2: number, of2: number): number {
  if (!(of1 > 0 && of2 > 0)) return 1;
  const pooled = (count1 + count2) / (of1 + of2);
  const variance = pooled * (1 - pooled) * (1 / of1 + 1 / of2);
  return variance > 0 ? twoSidedP((count1 / of1 - count2 / of2) / Math.sqrt(variance)) : 1;
}
