import { basename } from "node:path";
import { cellText } from "../decode/cell.ts";
import { firstRows, type Grid, type GridRow, isFinding } from "../decode/grid.ts";
import type { Kind } from "../kinds/kind.ts";
import { kindNamed } from "../kinds/kinds.ts";
import type { Period } from "../period.ts";
import type { Place, Problem } from "../problem.ts";
import { problem } from "../problem.ts";
import type { Issue } from "../store/schema.ts";
import type { Binding } from "./bind.ts";
import { issueOf } from "./find-issue.ts";
import { periodIn, periodInFileName } from "./find-period.ts";
import type { Layout } from "./layout/layout.ts";
import { ambiguous, headingFindings, headRows, unmatched } from "./match-problems.ts";
import { type Recognition, recognise } from "./recognise.ts";

/** A grid of which the layout is known. */
export interface Matched extends Binding {
  readonly grid: Grid;
  readonly kind: Kind;
  /** Row of the headings, as Excel shows it: the data begins below. */
  readonly headerRow: number;
  /** The school year of every row; undefined where a column has it, or the kind has none. */
  readonly period: Period | undefined;
  readonly issue: Issue;
  /** Headings that the layout does not know. */
  readonly warnings: readonly Problem[];
}

/** Recognises the layout of a grid among those given, the one asked for first, or says why it can't. */
export async function match(grid: Grid, layouts: readonly Layout[], askedFor?: string): Promise<Matched | Problem> {
  const place = placeOf(grid);
  const head = await firstRows(grid, headRows);
  if (isFinding(head)) return head;
  const recognition = recogniseAmong(
    head,
    layouts.filter((layout) => isForSheet(layout, grid)),
    askedFor,
  );
  if (recognition.fit === "none") return unmatched(place, recognition.nearest);
  if (recognition.fit === "several") return ambiguous(place, recognition.candidates);
  const { binding, headerRow } = recognition.candidate;
  const { refusal, warnings } = headingFindings(place, binding, headerRow);
  return refusal ?? withPeriod(grid, binding, headerRow, head, warnings);
}

/** Where a grid is. */
export function placeOf(grid: Grid): Place {
  return grid.sheet === undefined ? { file: grid.file } : { file: grid.file, sheet: grid.sheet };
}

/** The layout that was asked for goes before all others where it fits. */
function recogniseAmong(
  head: readonly GridRow[],
  layouts: readonly Layout[],
  askedFor: string | undefined,
): Recognition {
  const first = recognise(
    head,
    layouts.filter(({ id }) => id === askedFor),
  );
  return first.fit === "one" ? first : recognise(head, layouts);
}

function isForSheet({ sheets }: Layout, { sheet }: Grid): boolean {
  if (sheets === undefined || sheet === undefined) return true;
  return sheets.some((pattern) => new RegExp(pattern, "i").test(sheet));
}

function withPeriod(
  grid: Grid,
  binding: Binding,
  headerRow: number,
  head: readonly GridRow[],
  warnings: readonly Problem[],
): Matched | Problem {
  const { layout } = binding;
  const kind = kindNamed(layout.kind);
  if (kind === undefined) throw new Error(`the layout ${layout.id} was not checked`);
  const matched = { ...binding, grid, kind, headerRow, warnings, issue: issueOf(grid.file, layout.issue) };
  const { period: column } = binding.sources;
  const isPerRow = column !== undefined && column.from !== "nowhere";
  if (isPerRow || layout.period === undefined) return { ...matched, period: undefined };
  if ("constant" in layout.period) return { ...matched, period: periodIn(layout.period.constant) };
  const inTitle = layout.period.where === "title";
  const period = inTitle ? periodIn(titleOf(head, headerRow)) : periodInFileName(basename(grid.file));
  const where = inTitle ? "the title above the table" : "the file's name";
  return period === undefined ? problem("period-unknown", placeOf(grid), { facts: { where } }) : { ...matched, period };
}

function titleOf(head: readonly GridRow[], headerRow: number): string {
  return head
    .filter(({ row }) => row < headerRow)
    .flatMap(({ cells }) => cells.map(cellText))
    .join(" ");
}
