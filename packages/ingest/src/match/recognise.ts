import { cellText } from "../decode/cell.ts";
import type { GridRow } from "../decode/grid.ts";
import { type Binding, bind } from "./bind.ts";
import { readHeader } from "./header.ts";
import type { Layout } from "./layout/layout.ts";

/** A layout laid against the row of a grid that may be its header. */
export interface Candidate {
  readonly binding: Binding;
  readonly headerRow: number;
}

/** What came of laying every layout against the top of a grid. */
export type Recognition =
  | { readonly fit: "one"; readonly candidate: Candidate }
  | { readonly fit: "several"; readonly candidates: readonly Candidate[] }
  | { readonly fit: "none"; readonly nearest: Candidate | undefined };

/**
 * The layout that a grid is written in. A layout fits where a row has every heading that it needs, and it knows at
 * least half of that row's headings; of those that fit, the one that knows most. Two that know as many are both named.
 */
export function recognise(rows: readonly GridRow[], layouts: readonly Layout[]): Recognition {
  const candidates = rows.flatMap(({ row, cells }) => {
    const header = readHeader(cells.map(cellText));
    return layouts.map((layout): Candidate => ({ binding: bind(layout, header), headerRow: row }));
  });
  const fitting = candidates.filter(({ binding }) => fits(binding));
  const most = Math.max(0, ...fitting.map(({ binding }) => binding.known.size));
  const best = onePerLayout(fitting.filter(({ binding }) => binding.known.size === most));
  const [candidate] = best;
  if (candidate === undefined) return { fit: "none", nearest: nearestOf(candidates) };
  return best.length === 1 ? { fit: "one", candidate } : { fit: "several", candidates: best };
}

function fits({ lacking, known, unknown }: Binding): boolean {
  return lacking.length === 0 && known.size >= unknown.length && known.size > 0;
}

/** A header printed again further down is the same header. */
function onePerLayout(candidates: readonly Candidate[]): readonly Candidate[] {
  const first = new Map<Layout, Candidate>();
  for (const candidate of candidates) {
    if (!first.has(candidate.binding.layout)) first.set(candidate.binding.layout, candidate);
  }
  return [...first.values()];
}

/** The layout that lacks least of what it knows; undefined where none knows two headings of any row. */
function nearestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const likeness = ({ binding }: Candidate) => binding.known.size - binding.lacking.length - binding.unknown.length / 2;
  return candidates
    .filter(({ binding }) => binding.known.size > 1)
    .reduce<Candidate | undefined>((best, each) => (best && likeness(best) >= likeness(each) ? best : each), undefined);
}
