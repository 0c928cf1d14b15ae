import type { Interval } from "../measure.ts";
import { type Histogram, sizeOf } from "./histogram.ts";
import { nextState, seededState } from "./random.ts";

const DRAWS = 2000;

/**
 * 95% percentile bootstrap interval of a figure that is worked out from a histogram. Each of 2,000 draws takes as many children as there
 * are, with replacement; the same seed gives the same interval. Null where there are no children, or where a draw has no figure.
 * Source: Efron and Tibshirani 1993, An Introduction to the Bootstrap, section 13.3.
 */
export function bootstrap(
  histogram: Histogram,
  figure: (drawn: Histogram, size: number) => number,
  seed: string,
): Interval | null {
  const size = sizeOf(histogram);
  if (size === 0) return null;
  const scores = scoreOfEach(histogram, size);
  let state = seededState(seed);
  const drawn = new Uint32Array(histogram.length);
  const figures = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    state = drawAgain(scores, drawn, state);
    figures[draw] = figure(drawn, size);
  }
  if (figures.some(Number.isNaN)) return null;
  figures.sort();
  return { lower: quantile(figures, 0.025), upper: quantile(figures, 0.975) };
}

/** The score of every child in one list, so that drawing a child is one look-up. */
function scoreOfEach(histogram: Histogram, size: number): Uint16Array {
  const scores = new Uint16Array(size);
  let place = 0;
  for (let score = 0; score < histogram.length; score += 1) {
    const until = place + (histogram[score] ?? 0);
    scores.fill(score, place, until);
    place = until;
  }
  return scores;
}

/** Fills the histogram with a new draw of as many children, and returns the generator's state after it. */
function drawAgain(scores: Uint16Array, drawn: Uint32Array, before: number): number {
  drawn.fill(0);
  const share = scores.length / 2 ** 32;
  let state = before;
  for (let child = 0; child < scores.length; child += 1) {
    state = nextState(state);
    const score = scores[((state >>> 0) * share) | 0] ?? 0;
    drawn[score] = (drawn[score] ?? 0) + 1;
  }
  return state;
}

/** Sample quantile, linear between order statistics. Source: Hyndman and Fan 1996, The American Statistician 50, definition 7. */
function quantile(sorted: Float64Array, probability: number): number {
  const place = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
