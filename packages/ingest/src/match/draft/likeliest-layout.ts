import type { GridRow } from "../../decode/grid.ts";
import type { PossibleHeader } from "../find-header.ts";
import type { Layout } from "../layout/layout.ts";
import { countShared } from "../shares-heading.ts";
import { chooseKind } from "./choose-kind.ts";
import { talliesFor } from "./column-tally.ts";
import { KnownHeadings } from "./known-headings.ts";

/** Columns by which a kind must be known before a layout of it is worth naming. */
const fewestColumns = 2;

/**
 * The layout to look at first where none knows most of the headings of a file: of the kind that a draft would take it for,
 * the one that knows most of them. Undefined where too little speaks for any kind.
 */
export function likeliestLayout(
  file: string,
  { header, row }: PossibleHeader,
  head: readonly GridRow[],
  layouts: readonly Layout[],
): Layout | undefined {
  const tallies = talliesFor(header.headings);
  for (const each of head.filter((one) => one.row > row)) for (const tally of tallies) tally.take(each);
  const { kind, guesses } = chooseKind(tallies, file, layouts, new KnownHeadings(layouts)).best;
  if (guesses.length < fewestColumns) return undefined;
  const ofKind = layouts.filter((layout) => layout.kind === kind.name);
  const known = (layout: Layout) => countShared(layout, header.headings);
  return ofKind.toSorted((one, other) => known(other) - known(one))[0];
}
