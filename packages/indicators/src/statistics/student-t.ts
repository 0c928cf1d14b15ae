import { bisect } from "./bisect.ts";

/**
 * Quantile of Student's t for a whole number of degrees of freedom and a probability from 0.5 to 1.
 * It looks for the angle whose tangent is t / sqrt(degrees), because in terms of that angle the distribution is a finite sum.
 */
export function studentTQuantile(probability: number, degrees: number): number {
  const angle = bisect((theta) => central(theta, degrees), 2 * probability - 1, 0, Math.PI / 2);
  return Math.sqrt(degrees) * Math.tan(angle);
}

/** Probability between -t and t. Source: Abramowitz and Stegun 1964, 26.7.3 (odd degrees) and 26.7.4 (even). */
function central(theta: number, degrees: number): number {
  const odd = degrees % 2 === 1;
  const square = Math.cos(theta) ** 2;
  let term = odd ? Math.cos(theta) : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k < degrees; k += 2) {
    term *= (square * (k - 1)) / k;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
}
