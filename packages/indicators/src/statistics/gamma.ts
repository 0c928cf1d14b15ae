import { bisect } from "./bisect.ts";

/**
 * Quantile of the chi-square distribution. `degrees` can be a fraction, because some published counts are.
 * Written here because the project needs only this quantile and Student's t, both tested against published tables. The library at hand,
 * jstat, promises six digits and brings a hundred functions.
 */
export function chiSquareQuantile(probability: number, degrees: number): number {
  if (degrees <= 0) return 0;
  const shape = degrees / 2;
  const beyond = shape + 20 * Math.sqrt(shape) + 50;
  return 2 * bisect((x) => regularisedGamma(shape, x), probability, 0, beyond);
}

/**
 * The regularised lower incomplete gamma function P(shape, x), by its power series. All terms are positive, so that no precision is lost.
 * Source: Abramowitz and Stegun 1964, 6.5.29.
 */
function regularisedGamma(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let k = 1; term > sum * 1e-17; k += 1) {
    term *= x / (shape + k);
    sum += term;
  }
  return sum * Math.exp(shape * Math.log(x) - x - logGamma(shape));
}

/**
 * By Stirling's series, after raising the argument to where the series is exact to 1e-16.
 * Source: Abramowitz and Stegun 1964, 6.1.15 and 6.1.41.
 */
function logGamma(x: number): number {
  let raised = x;
  let product = 1;
  while (raised < 15) {
    product *= raised;
    raised += 1;
  }
  const inverse = 1 / raised;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))));
  return (raised - 0.5) * Math.log(raised) - raised + Math.log(2 * Math.PI) / 2 + series - Math.log(product);
}
