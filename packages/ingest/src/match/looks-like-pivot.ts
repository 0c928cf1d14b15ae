import { cellText } from "../decode/cell.ts";
import type { GridRow } from "../decode/grid.ts";

/** What Excel writes of itself into a pivot table, in English. */
const corners = /^(row|column) labels$/i;
const totals = /^grand total$/i;
const measures = /^(sum|count|average|min|max) of \S/i;

/** True for the top of a pivot table: its labels, or both a total of it and what it counts. No row of it is a record. */
export function looksLikePivot(head: readonly GridRow[]): boolean {
  const texts = head.flatMap(({ cells }) => cells.map((cell) => cellText(cell).trim()));
  const holds = (pattern: RegExp) => texts.some((text) => pattern.test(text));
  return holds(corners) || (holds(totals) && holds(measures));
}
