import { firstRows, type Grid, type GridRow, isFinding } from "../decode/grid.ts";
import type { Place } from "../finding.ts";
import type { Kind } from "../kinds/kind.ts";
import { kindNamed } from "../kinds/kinds.ts";
import type { Period } from "../period.ts";
import { type Problem, problem } from "../problem.ts";
import type { ExtractIssue } from "../store/schema.ts";
import type { Binding } from "./bind.ts";
import { type Evidence, evidenceFor } from "./evidence.ts";
import { headRows } from "./find-header.ts";
import { issueOf } from "./find-issue.ts";
import type { Layout } from "./layout/layout.ts";
import { ambiguous, headingFindings, unmatched } from "./match-problems.ts";
import { otherYear, statedPeriod } from "./period-of.ts";
import { type Candidate, recognise } from "./recognise.ts";

/** A grid of which the layout is known. */
export interface Matched extends Binding {
  readonly grid: Grid;
  readonly kind: Kind;
  /** Last row of the headings, as Excel shows it: the data begins below. */
  readonly headerRow: number;
  /** The school year of every row; undefined where a column has it, or the kind has none. */
  readonly period: Period | undefined;
  readonly issue: ExtractIssue;
  readonly evidence: Evidence;
  /** Headings that the layout does not know. */
  readonly warnings: readonly Problem[];
}

/** Recognises the layout of a grid among those given, the one asked for first, or says why it can't. */
export async function match(grid: Grid, layouts: readonly Layout[], askedFor?: string): Promise<Matched | Problem> {
  const place = placeOf(grid);
  const possible = layouts.filter((layout) => isForSheet(layout, grid));
  const head = await firstRows(grid, headRows(possible));
  if (isFinding(head)) return head;
  if (head.length === 0) return problem("file-empty", place);
  const recognition = recognise(head, possible, askedFor);
  if (recognition.fit === "none") return unmatched(place, recognition.nearest, head, possible);
  if (recognition.fit === "several") return ambiguous(place, recognition.candidates);
  const { candidate, close } = recognition;
  const { refusal, warnings } = headingFindings(place, candidate.binding, candidate.headerRow);
  return refusal ?? withPeriod(grid, candidate, head, { warnings, evidence: evidenceFor(candidate, close) });
}

/** Where a grid is. */
export function placeOf(grid: Grid): Place {
  return grid.sheet === undefined ? { file: grid.file } : { file: grid.file, sheet: grid.sheet };
}

/** Whether a layout is one for a sheet of this name. A CSV has none, and any layout may be its own. */
export function isForSheet({ sheets }: Layout, { sheet }: Grid): boolean {
  if (sheets === undefined || sheet === undefined) return true;
  return sheets.some((pattern) => new RegExp(pattern, "i").test(sheet));
}

function withPeriod(
  grid: Grid,
  { binding, headerRow }: Candidate,
  head: readonly GridRow[],
  said: Pick<Matched, "warnings" | "evidence">,
): Matched | Problem {
  const { layout } = binding;
  const kind = kindNamed(layout.kind);
  if (kind === undefined) throw new Error(`the layout ${layout.id} was not checked`);
  const matched = { ...binding, ...said, grid, kind, headerRow, issue: issueOf(grid.file, layout.issue) };
  const { period: column } = binding.sources;
  const isPerRow = column !== undefined && column.from !== "nowhere";
  if (isPerRow || layout.period === undefined) return { ...matched, period: undefined };
  const { period, where, found, unclear, days } = statedPeriod(layout.period, grid, head, headerRow);
  if (period === undefined) {
    const facts = { where, found: found.join(" and "), unclear: quoted(unclear), days: quoted(days) };
    return problem("period-unknown", placeOf(grid), { facts });
  }
  const other = otherYear(period, layout.period, grid, head, headerRow);
  if (other === undefined) return { ...matched, period };
  const facts = { where, period, elsewhere: other.where, other: other.period };
  if (other.isSure) return problem("years-disagree", placeOf(grid), { facts });
  return { ...matched, period, warnings: [...said.warnings, problem("year-doubtful", placeOf(grid), { facts })] };
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(" and ");
}
