import { type Cell, cellText, isBlank } from "../decode/cell.ts";
import type { GridRow } from "../decode/grid.ts";
import { fold } from "../fold.ts";
import { columnsOf, isLineOf } from "../match/header.ts";
import type { LeaveOutRule } from "../match/layout/layout.ts";
import type { Matched } from "../match/match.ts";

/** Rule of every layout: the header printed again further down, as in a pasted print-out. */
const headerAgain = "the header again";

/** Tells by which named rule a row of this file is no data; undefined for data. */
export function leftOutBy(matched: Matched): (row: GridRow) => string | undefined {
  const rules = [
    { rule: headerAgain, applies: isLineOf(matched.header) },
    ...matched.layout.leaveOut.map((rule) => ({ rule: rule.rule, applies: condition(rule, matched) })),
  ];
  return (row) => rules.find(({ applies }) => applies(row))?.rule;
}

/** What to look for, cell by cell, to be certain that no rule leaves a row out. */
export interface Suspicion {
  /** A row with so many filled cells has too many for every rule that counts them alone. */
  readonly leastFilled: number;
  /** Columns by whose cell the other rules know a row that they might leave out. */
  readonly suspicious: readonly { readonly column: number; suspects(text: string): boolean }[];
}

/** Suspects too many rows rather than one too few: what is suspected is looked at as a whole. */
export function mayLeaveOut({ header, layout }: Matched): Suspicion {
  const firstHeadings = new Set(header.lines.map(([first = ""]) => fold(first)));
  const counting = layout.leaveOut.filter(({ matches }) => matches === undefined);
  const suspicious = layout.leaveOut.flatMap(({ matches, column: headings }) => {
    if (matches === undefined) return [];
    const pattern = new RegExp(matches, "i");
    // The first filled cell is in the first column, or the row is suspected.
    if (headings === undefined)
      return [{ column: 0, suspects: (text: string) => isBlank(text) || pattern.test(text.trim()) }];
    return columnsOf(header, headings)
      .slice(0, 1)
      .map((column) => ({ column, suspects: (text: string) => pattern.test(text.trim()) }));
  });
  return {
    leastFilled: Math.max(0, ...counting.map(({ filled_at_most: most = Number.POSITIVE_INFINITY }) => most + 1)),
    suspicious: [{ column: 0, suspects: (text) => firstHeadings.has(fold(text)) }, ...suspicious],
  };
}

type Condition = (row: GridRow) => boolean;

/** Everything that a rule says must hold. */
function condition(rule: LeaveOutRule, matched: Matched): Condition {
  const conditions: Condition[] = [];
  const most = rule.filled_at_most;
  if (most !== undefined) conditions.push(({ cells }) => isFilledAtMost(most, cells));
  if (rule.matches !== undefined) conditions.push(matching(new RegExp(rule.matches, "i"), rule, matched));
  return (row) => conditions.every((holds) => holds(row));
}

/** Looks no further than it must: nearly every row is data, and has more. */
function isFilledAtMost(most: number, cells: readonly Cell[]): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (!isBlank(cell)) filled += 1;
    if (filled > most) return false;
  }
  return true;
}

/** Without a column the pattern is looked for in the first cell that is filled. */
function matching(pattern: RegExp, rule: LeaveOutRule, { header }: Matched): Condition {
  if (rule.column === undefined) {
    return ({ cells }) => pattern.test(cellText(cells.find((cell) => !isBlank(cell)) ?? "").trim());
  }
  const [column] = columnsOf(header, rule.column);
  return ({ cells }) => column !== undefined && pattern.test(cellText(cells[column] ?? "").trim());
}
