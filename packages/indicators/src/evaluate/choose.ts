import type { Figures } from "../figures.ts";
import { groupBy } from "../group-by.ts";
import type { Measure, Road } from "../measure.ts";
import type { Reconciliation } from "../profile.ts";
import type { Candidate } from "./candidate.ts";

const roads: readonly Road[] = ["pupils", "schools", "published"];

export interface Chosen {
  readonly figures: Figures;
  readonly reconciliations: readonly Reconciliation[];
}

/**
 * One figure a key: the area's own before what larger areas say of it, also where its own is hidden; then a complete one before an incomplete one
 * before none, and then by road, from the finest rows to the coarsest. Where several roads lead to an area's own figure, each coarser one is held
 * against the finest.
 */
export function choose(candidates: readonly Candidate[], decimalsOf: (indicator: string) => number): Chosen {
  const figures = new Map<string, Measure>();
  const reconciliations: Reconciliation[] = [];
  for (const [key, offered] of groupBy(candidates, (candidate) => candidate.key)) {
    const measures = offered.map(({ measure }) => measure);
    const best = [...measures].sort(byPreference)[0];
    if (best) figures.set(key, best);
    reconciliations.push(...heldTogether(measures, decimalsOf));
  }
  return { figures, reconciliations };
}

function byPreference(a: Measure, b: Measure): number {
  return distance(a) - distance(b) || completeness(a) - completeness(b) || roadOf(a) - roadOf(b);
}

/** How far a figure comes from to its area; one that is not available comes from nowhere. */
function distance({ value, reach }: Measure): number {
  if (value.kind === "none" && value.reason === "not-available") return 4;
  if (reach.kind === "best-fit") return reach.level === "district" ? 2 : 3;
  return reach.kind === "own" ? 0 : 1;
}

function completeness({ value }: Measure): number {
  return { value: 0, between: 1, none: 2 }[value.kind];
}

function roadOf({ road }: Measure): number {
  return road === null ? roads.length : roads.indexOf(road);
}

function heldTogether(measures: readonly Measure[], decimalsOf: (indicator: string) => number): Reconciliation[] {
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
    agrees: agree(summed, published, decimalsOf(indicator)),
  }));
}

/** Estimates that a publisher grossed up are fractions, printed to five places or so: their sums differ from a count by less than this. */
const GROSSED_UP = 0.01;

/** By counts where both have them; else by value, to the half of the last decimal that is printed. */
function agree(summed: Measure, published: Measure, decimals: number): boolean {
  if (summed.numerator && published.numerator && summed.denominator && published.denominator) {
    return (
      published.numerator.least >= summed.numerator.least - GROSSED_UP &&
      published.numerator.greatest <= summed.numerator.greatest + GROSSED_UP &&
      Math.abs(published.denominator.least - summed.denominator.least) <= GROSSED_UP
    );
  }
  const [from, to] = endsOf(summed);
  const [least, greatest] = endsOf(published);
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return least >= from - half && greatest <= to + half;
}

function endsOf({ value }: Measure): readonly [number, number] {
  if (value.kind === "value") return [value.value, value.value];
  return value.kind === "between" ? [value.least, value.greatest] : [Number.NaN, Number.NaN];
}
