import type { Chart } from "../../sheet.ts";

/**
 * Ends of a value axis that hold these values, on steps of 1, 2 or 5 times a power of ten: about five steps, so that a line uses the height
 * of its chart. Nothing where all values are one.
 */
export function niceRange(values: readonly number[]): Pick<Chart, "least" | "greatest" | "step"> | undefined {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!(high > low)) return undefined;
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = onStep([1, 2, 5].find((one) => one * power >= rough) ?? 10, power);
  return { least: onStep(Math.floor(low / step), step), greatest: onStep(Math.ceil(high / step), step), step };
}

/** What doubles lose in a decimal step is no end of an axis. */
const onStep = (steps: number, step: number): number => Number((steps * step).toPrecision(12));
