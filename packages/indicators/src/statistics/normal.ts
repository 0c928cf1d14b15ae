/** The 97.5th percentile of the standard normal distribution: what a two-sided 95% interval counts with. */
export const Z95 = 1.959963984540054;

/**
 * Two-sided p-value of a standard normal score, accurate to 1.2e-7 times itself.
 * Source: the complementary error function's Chebyshev fit in Press et al., Numerical Recipes in C (2nd edition), section 6.2.
 */
export function twoSidedP(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const polynomial = fit.reduceRight((sum, coefficient) => sum * t + coefficient, 0);
  return t * Math.exp(-x * x + polynomial);
}

const fit = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
  0.17087277,
];
