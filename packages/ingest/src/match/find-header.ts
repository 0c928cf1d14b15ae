import { type Cell, cellText, isBlank } from "../decode/cell.ts";
import type { GridRow } from "../decode/grid.ts";
import { type Header, readHeader } from "./header.ts";
import type { HeaderRule, Layout } from "./layout/layout.ts";

/** Filled rows among which a header is looked for, where its layout says nothing else. */
export const usualReach = 40;

/** Filled rows that must be read to find the header of any of the layouts. */
export function headRows(layouts: readonly Layout[]): number {
  const reach = ({ header: { row = 0, within = usualReach, rows } }: Layout) => Math.max(row, within) + rows - 1;
  return Math.max(usualReach, ...layouts.map(reach));
}

/** A header that a grid may have, and the last row that it stands in, as Excel shows it. */
export interface PossibleHeader {
  readonly header: Header;
  readonly row: number;
}

/** Finds every header that a layout's rule allows at the top of a grid. Rows are made ready once for all layouts. */
export function headerFinder(head: readonly GridRow[]): (rule: HeaderRule) => readonly PossibleHeader[] {
  const made = new Map<number, PossibleHeaders>();
  return (rule) => {
    const headers = made.get(rule.rows) ?? headersOf(head, rule.rows);
    made.set(rule.rows, headers);
    const allows = startsAt(rule);
    return headers.flatMap((header, index) => (header !== undefined && allows(head, index) ? [header] : []));
  };
}

/** For each row the header that starts there; undefined where too few rows follow it directly. */
type PossibleHeaders = readonly (PossibleHeader | undefined)[];

function headersOf(head: readonly GridRow[], rows: number): PossibleHeaders {
  return head.map(({ row: first }, index) => {
    const lines = head.slice(index, index + rows);
    const row = first + rows - 1;
    return lines.at(-1)?.row === row ? { header: readHeader(...lines), row } : undefined;
  });
}

/** Whether a header may start in the row of this index. */
function startsAt(rule: HeaderRule): (head: readonly GridRow[], index: number) => boolean {
  if (rule.row !== undefined) return (head, index) => head[index]?.row === rule.row;
  const { within = usualReach, below } = rule;
  const pattern = below === undefined ? undefined : new RegExp(below, "i");
  return (head, index) => index < within && (pattern === undefined || pattern.test(firstFilled(head[index - 1])));
}

function firstFilled(row: GridRow | undefined): string {
  const cell: Cell = row?.cells.find((each) => !isBlank(each)) ?? "";
  return cellText(cell).trim();
}
