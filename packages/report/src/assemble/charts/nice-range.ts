import type { Chart } from "../../sheet.ts";

/** The part of the values' spread that is left free below the lowest value, so that it does not lie on the axis and look like 0. */
const room = 0.05;

/**
 * Ends of a value axis that hold these values, on steps of 1, 2 or 5 times a power of ten: about five steps, so that a line uses the height
 * of its chart. It begins at 0 where 0 is no further below the lowest value than that is below the highest. Nothing where all values are
 * one.
 */
export function niceRange(values: readonly number[]): Pick<Chart, "least" | "greatest" | "step"> | undefined {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spread = high - low;
  if (!(spread > 0)) return undefined;
  const from = low >= 0 && low <= spread ? 0 : low - room * spread;
  const rough = (high - from) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = onStep([1, 2, 5].find((one) => one * power >= rough) ?? 10, power);
  return { least: onStep(Math.floor(from / step), step), greatest: onStep(Math.ceil(high / step), step), step };
}

/** What doubles lose in a decimal step is no end of an axis. */
const onStep = (steps: number, step: number): number => Number((steps * step).toPrecision(12));
