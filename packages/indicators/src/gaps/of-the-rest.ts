import type { Count, Figure, Measure } from "../measure.ts";
import type { Counts } from "./counts-of.ts";

/** The percentage of those whom a measure does not count: 100% less it. What is missing stays missing, and what is hidden stays hidden. */
export function ofTheRest(measure: Measure): Measure {
  const { numerator, denominator, value, interval } = measure;
  return {
    ...measure,
    numerator: numerator && denominator && countOfRest(numerator, denominator),
    value: figureOfRest(value),
    interval: interval && { lower: 100 - interval.upper, upper: 100 - interval.lower },
  };
}

/** The same for counts: of 30 among 100, the rest are 70 among 100. */
export const countsOfRest = ({ count, of }: Counts): Counts => ({ count: of - count, of });

function countOfRest(counted: Count, among: Count): Count {
  return {
    least: Math.max(0, among.least - counted.greatest),
    greatest: among.greatest - counted.least,
    hidden: Math.max(counted.hidden, among.hidden),
  };
}

function figureOfRest(figure: Figure): Figure {
  if (figure.kind === "none") return figure;
  if (figure.kind === "value") return { kind: "value", value: 100 - figure.value };
  return { kind: "between", least: 100 - figure.greatest, greatest: 100 - figure.least };
}
