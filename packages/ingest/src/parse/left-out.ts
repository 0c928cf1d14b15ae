import { type Cell, cellText, isBlank } from "../decode/cell.ts";
import type { GridRow } from "../decode/grid.ts";
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
