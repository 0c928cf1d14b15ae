import type { Measure } from "../measure.ts";
import type { Reconciliation } from "../profile.ts";
import type { Candidate } from "./candidate.ts";
import { roadOf } from "./roads.ts";

/** Where several roads lead to an area's own figure, each coarser one is held against the finest. */
export function heldTogether(measures: readonly Measure[], decimals: ReadonlyMap<string, number>): Reconciliation[] {
  if (measures.length < 2) return [];
  const [summed, ...others] = measures
    .filter(({ value, reach }) => value.kind !== "none" && reach.kind === "own")
    .sort((a, b) => roadOf(a) - roadOf(b));
  if (!summed?.road) return [];
  const { indicator, area, period, group, road } = summed;
  return others.map((published) => ({
    indicator,
    area,
    period,
    group,
    summed,
    published,
    road,
    agrees: agree(summed, published, isPrinted(published) ? (decimals.get(publicationOf(published)) ?? 0) : UNROUNDED),
  }));
}

/**
 * Decimals to which each publication prints an indicator: the most that any of its values shows, as 46.0 comes as 46; and never more than
 * the indicator is printed with.
 */
export function printedDecimals(
  candidates: readonly Candidate[],
  decimalsOf: (indicator: string) => number,
): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { measure } of candidates) {
    if (!isPrinted(measure)) continue;
    const key = publicationOf(measure);
    const shown = decimalsIn(measure);
    most.set(key, Math.min(decimalsOf(measure.indicator), Math.max(most.get(key) ?? 0, shown)));
  }
  return most;
}

function publicationOf({ indicator, extracts, road }: Measure): string {
  return [indicator, road, ...extracts].join("\t");
}

function isPrinted({ road, numerator, denominator }: Measure): boolean {
  return road === "published" && (numerator === null || denominator === null);
}

function decimalsIn({ value }: Measure): number {
  return value.kind === "value" ? (String(value.value).split(".")[1]?.length ?? 0) : 0;
}

/** Decimals of a figure that is no print but a quotient of sums. */
const UNROUNDED = Number.POSITIVE_INFINITY;

/** Estimates that a publisher grossed up are fractions, printed to five places or so: their sums differ from a count by less than this. */
const GROSSED_UP = 0.01;

/**
 * Whether what the one can be meets what the other can be: either may lie between two ends. By counts where both have them; else by
 * value, to the half of the last decimal where one is a print.
 */
function agree(summed: Measure, published: Measure, decimals: number): boolean {
  if (summed.numerator && published.numerator && summed.denominator && published.denominator) {
    return (
      published.numerator.greatest >= summed.numerator.least - GROSSED_UP &&
      published.numerator.least <= summed.numerator.greatest + GROSSED_UP &&
      Math.abs(published.denominator.least - summed.denominator.least) <= GROSSED_UP
    );
  }
  const [from, to] = endsOf(summed);
  const [least, greatest] = endsOf(published);
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return greatest >= from - half && least <= to + half;
}

function endsOf({ value }: Measure): readonly [number, number] {
  if (value.kind === "value") return [value.value, value.value];
  return value.kind === "between" ? [value.least, value.greatest] : [Number.NaN, Number.NaN];
}
