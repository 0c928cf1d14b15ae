import type { Interval } from "../measure.ts";
import { chiSquareQuantile } from "./gamma.ts";
import { Z95 } from "./normal.ts";

/** Events below which the interval is the exact one. */
const EXACT_BELOW = 10;

/**
 * 95% interval of the mean of a Poisson count: exact below 10 events, Byar's approximation from 10.
 * Source: Breslow and Day 1987, Statistical Methods in Cancer Research II, section 2.3; the switch at 10 is that of England's
 * public-health indicators.
 */
export function poisson(events: number): Interval {
  return events < EXACT_BELOW ? exact(events) : byar(events);
}

/** Chi-square quantiles. Source: Garwood 1936, Biometrika 28, 437-442. */
export function exact(events: number): Interval {
  return { lower: chiSquareQuantile(0.025, 2 * events) / 2, upper: chiSquareQuantile(0.975, 2 * events + 2) / 2 };
}

function byar(events: number): Interval {
  const next = events + 1;
  return {
    lower: events * (1 - 1 / (9 * events) - Z95 / (3 * Math.sqrt(events))) ** 3,
    upper: next * (1 - 1 / (9 * next) + Z95 / (3 * Math.sqrt(next))) ** 3,
  };
}
