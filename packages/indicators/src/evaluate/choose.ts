import type { Figures } from "../figures.ts";
import { groupBy } from "../group-by.ts";
import type { Measure } from "../measure.ts";
import type { Reconciliation } from "../profile.ts";
import type { Candidate } from "./candidate.ts";
import { heldTogether, printedDecimals } from "./reconcile.ts";
import { roadOf } from "./roads.ts";

export interface Chosen {
  readonly figures: Figures;
  readonly reconciliations: readonly Reconciliation[];
}

/**
 * One figure a key: the area's own before what larger areas say of it, also where its own is hidden; then a complete one before an incomplete one
 * before none, and then by road, from the finest rows to the coarsest. Where several roads lead to an area's own figure, each coarser one is held
 * against the finest; so is one whose publisher names no basis against that of schools.
 */
export function choose(candidates: readonly Candidate[], decimalsOf: (indicator: string) => number): Chosen {
  const figures = new Map<string, Measure>();
  const reconciliations: Reconciliation[] = [];
  const decimals = printedDecimals(candidates, decimalsOf);
  const withoutBasis = groupBy(candidates, ({ heldAgainst }) => heldAgainst);
  for (const [key, offered] of groupBy(candidates, (candidate) => candidate.key)) {
    const measures = offered.map(({ measure }) => measure);
    const [best] = measures.length > 1 ? [...measures].sort(byPreference) : measures;
    if (best) figures.set(key, best);
    const others = withoutBasis.get(key)?.map(({ measure }) => measure) ?? [];
    reconciliations.push(...heldTogether([...measures, ...others], decimals));
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
