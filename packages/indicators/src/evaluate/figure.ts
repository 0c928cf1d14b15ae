import type { Rate } from "../define/define-rate.ts";
import type { Count, Figure, Interval } from "../measure.ts";
import { poisson } from "../statistics/poisson.ts";
import { wilson } from "../statistics/wilson.ts";

/** Numerator over denominator in percent. A figure of nobody is not applicable; one whose numerator is incomplete lies between two ends. */
export function percentage(numerator: Count, of: number): Figure {
  return quotient(numerator, of, 100);
}

/** The number of a figure. Null where it lies between two ends, or where there is none. */
export function numberOf(figure: Figure): number | null {
  return figure.kind === "value" ? figure.value : null;
}

/** A count as a figure: itself, or the two ends that it lies between. */
export function figureOfCount({ least, greatest, hidden }: Count): Figure {
  return hidden === 0 ? { kind: "value", value: least } : { kind: "between", least, greatest };
}

/** So many in each `per`: 100 gives percent. */
export function quotient(numerator: Count, of: number, per: number): Figure {
  if (!(of > 0)) return { kind: "none", reason: "not-applicable" };
  const least = (per * numerator.least) / of;
  if (numerator.hidden === 0) return { kind: "value", value: least };
  return { kind: "between", least, greatest: (per * numerator.greatest) / of };
}

/** Interval of a quotient, in its unit. None where the numerator is incomplete: how much is hidden is no matter of chance. */
export function intervalOf(method: Rate["interval"], numerator: Count, of: number, per = 100): Interval | null {
  if (numerator.hidden > 0 || !(of > 0)) return null;
  if (method === "wilson") return times(per, wilson(numerator.least, of));
  return times(per / of, poisson(numerator.least));
}

export function times(factor: number, interval: Interval | null): Interval | null {
  return interval && { lower: factor * interval.lower, upper: factor * interval.upper };
}
