import type { GridRow } from "../decode/grid.ts";
import { type Binding, bind } from "./bind.ts";
import { headerFinder } from "./find-header.ts";
import type { Layout } from "./layout/layout.ts";
import { sharesHeading } from "./shares-heading.ts";

/** A layout laid against the rows of a grid that may be its header. */
export interface Candidate {
  readonly binding: Binding;
  /** The last row of the header, as Excel shows it: the data begins below. */
  readonly headerRow: number;
}

/** What came of laying every layout against the top of a grid. */
export type Recognition =
  | { readonly fit: "one"; readonly candidate: Candidate; readonly close: readonly Candidate[] }
  | { readonly fit: "several"; readonly candidates: readonly Candidate[] }
  | { readonly fit: "none"; readonly nearest: Candidate | undefined };

/**
 * The layout that a grid is written in. A layout fits where a row has every heading that it needs, and it knows at
 * least half of that row's headings; of those that fit, the one that was asked for, else the one that knows most. Two
 * that know as many are both named. A file of which another layout knows more, and needs what it lacks, fits none: a
 * heading with a slip must not turn it into a file of another kind.
 */
export function recognise(rows: readonly GridRow[], layouts: readonly Layout[], askedFor?: string): Recognition {
  const headersFor = headerFinder(rows);
  const candidates = layouts.flatMap((layout) =>
    headersFor(layout.header)
      .filter(({ header }) => sharesHeading(layout, header))
      .map(({ header, row }): Candidate => ({ binding: bind(layout, header), headerRow: row })),
  );
  const fitting = candidates.filter(({ binding }) => fits(binding));
  const wanted = fitting.filter(({ binding }) => binding.layout.id === askedFor);
  const best = knowingMost(wanted.length > 0 ? wanted : fitting);
  const [candidate] = best;
  if (candidate === undefined) return { fit: "none", nearest: nearestOf(candidates) };
  const better = wanted.length > 0 ? [] : candidates.filter((other) => knowsMore(other, candidate));
  if (better.length > 0) return { fit: "none", nearest: nearestOf(better) };
  if (best.length > 1) return { fit: "several", candidates: best };
  return { fit: "one", candidate, close: closeTo(candidate, candidates) };
}

function fits({ lacking, known, unknown }: Binding): boolean {
  return lacking.length === 0 && known.size >= unknown.length && known.size > 0;
}

/** Of each layout that knows most headings the first candidate: a header printed again further down is the same header. */
function knowingMost(fitting: readonly Candidate[]): readonly Candidate[] {
  const most = Math.max(0, ...fitting.map(({ binding }) => binding.known.size));
  return onePerLayout(fitting.filter(({ binding }) => binding.known.size === most));
}

function knowsMore(other: Candidate, than: Candidate): boolean {
  return other.headerRow === than.headerRow && other.binding.known.size > than.binding.known.size;
}

function onePerLayout(candidates: readonly Candidate[]): readonly Candidate[] {
  const first = new Map<Layout, Candidate>();
  for (const candidate of candidates) {
    if (!first.has(candidate.binding.layout)) first.set(candidate.binding.layout, candidate);
  }
  return [...first.values()];
}

/** Layouts named as having come close. */
const mostClose = 3;

/** The other layouts that know at least half as many headings of the same rows as the one that was found, nearest first. */
function closeTo(found: Candidate, candidates: readonly Candidate[]): readonly Candidate[] {
  const others = candidates.filter(
    ({ binding, headerRow }) =>
      binding.layout !== found.binding.layout &&
      headerRow === found.headerRow &&
      binding.known.size * 2 >= found.binding.known.size,
  );
  return others.toSorted((one, other) => likeness(other) - likeness(one)).slice(0, mostClose);
}

/** The layout that lacks least of what it knows; undefined where none knows two headings of any row. */
function nearestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates
    .filter(({ binding }) => binding.known.size > 1)
    .reduce<Candidate | undefined>((best, each) => (best && likeness(best) >= likeness(each) ? best : each), undefined);
}

/**
 * Whether a layout is worth starting from: it knows four headings for each that it needs and the file lacks, and half of
 * the file's.
 */
export function isNear({ binding: { known, lacking, unknown } }: Candidate): boolean {
  return known.size >= lacking.length * 4 && known.size >= unknown.length;
}

function likeness({ binding }: Candidate): number {
  return binding.known.size - binding.lacking.length - binding.unknown.length / 2;
}
