import type { Indicator } from "../define/indicator.ts";
import { type FigureKey, textOf } from "../figures.ts";
import type { Basis, Measure } from "../measure.ts";

/** A measure on offer for a key. Its own basis stays as its publisher gave it. */
export interface Candidate {
  readonly key: string;
  /** Key of the figure that one without a basis is held against too, where its indicator has several: of the first, which is that of schools. */
  readonly heldAgainst: string | null;
  readonly measure: Measure;
}

/** Bases that an indicator is shown on: null alone where its publishers name none, and of a gap between the two. */
export function basesOf(indicator: Indicator): readonly (Basis | null)[] {
  switch (indicator.form) {
    case "rate":
    case "mean":
    case "count":
    case "schools below":
    case "spread":
      return indicator.bases;
    case "published":
      return [null];
    case "gap":
      return indicator.peers.basis ? [null] : basesOf(indicator.of);
    case "each group":
      return basesOf(indicator.of);
    default:
      return indicator satisfies never;
  }
}

/** Offers a measure under the basis that its indicator is shown on, where that is one; else under its own. */
export function candidateFor(indicator: Indicator, measure: Measure): Candidate {
  const bases = basesOf(indicator);
  const only = bases.length === 1 ? bases[0] : undefined;
  const isItsOwn = only === undefined || only === measure.basis;
  const key: FigureKey = isItsOwn ? measure : { ...measure, basis: only };
  const [first] = bases.length > 1 && measure.basis === null ? bases : [];
  return { key: textOf(key), heldAgainst: first === undefined ? null : textOf({ ...measure, basis: first }), measure };
}
