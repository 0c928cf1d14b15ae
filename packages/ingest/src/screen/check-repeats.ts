import { groupBy } from "../group-by.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Matched } from "../match/match.ts";
import type { Screened } from "./screened.ts";
import type { RepeatedKey, StagedRows } from "./staged-rows.ts";

/**
 * Rows of one key. Alike: the first is kept. Different: where the layout says which of them the publisher means, that one
 * is kept; else all are rejected, for nothing tells which is right. Those that their kind tells apart are no different rows.
 */
export function checkRepeats({ kind, layout }: Matched, staged: StagedRows): Screened {
  const leftOut = new Map<number, string>();
  const rejected = new Map<number, readonly number[]>();
  const beside = new Map<number, number>();
  for (const { rows } of staged.repeated(kind.key)) {
    const unlike = leaveOutRepeats(rows, ({ content }) => content, kind.repeatRule, leftOut);
    const told = tellApart(unlike, kind, leftOut);
    const [first, ...others] = told.filter(({ length }) => length === 1).flat();
    for (const { row } of others) beside.set(row, first?.row ?? row);
    for (const distinct of told) {
      if (distinct.length < 2) continue;
      const kept = layout.repeats && greatest(distinct, layout.repeats.keep_greatest);
      if (layout.repeats && kept !== undefined) {
        for (const { row } of distinct) if (row !== kept) leftOut.set(row, layout.repeats.rule);
      } else reject(distinct, rejected);
    }
  }
  for (const row of rejected.keys()) leftOut.delete(row);
  return { leftOut, rejected, beside };
}

type Row = RepeatedKey["rows"][number];

/** Leaves out every row that another of the key is like, and returns the others. */
function leaveOutRepeats(
  rows: readonly Row[],
  content: (row: Row) => string,
  rule: string,
  leftOut: Map<number, string>,
): readonly Row[] {
  return groupBy(rows, content).flatMap(([first, ...again]) => {
    for (const { row } of again) leftOut.set(row, rule);
    return first ?? [];
  });
}

/** Rows of one key, those together that tell of the same. */
function tellApart(
  rows: readonly Row[],
  { tellsApart }: Kind,
  leftOut: Map<number, string>,
): readonly (readonly Row[])[] {
  if (tellsApart === undefined) return [rows];
  const { field, unless } = tellsApart;
  if (rows.some(({ columns }) => columns[unless.field] !== unless.is))
    return groupBy(rows, ({ columns }) => String(columns[field]));
  return [leaveOutRepeats(rows, (row) => contentBesides(field, row), unless.rule, leftOut)];
}

/** What a row holds beside a field, and beside why it has none. */
function contentBesides(field: string, { content }: Row): string {
  const { [field]: _, missing: __, ...others }: Readonly<Record<string, unknown>> = JSON.parse(content);
  return JSON.stringify(others);
}

/** The row whose column is greater than that of every other; undefined where two share it or none has a number. */
function greatest(rows: readonly Row[], column: string): number | undefined {
  const sizes = rows.map((row) => ({ row: row.row, size: Number(row.columns[column] ?? Number.NaN) }));
  const most = Math.max(...sizes.map(({ size }) => size));
  const largest = sizes.filter(({ size }) => size === most);
  return largest.length === 1 ? largest[0]?.row : undefined;
}

function reject(rows: readonly Row[], rejected: Map<number, readonly number[]>): void {
  const numbers = rows.map(({ row }) => row);
  for (const row of numbers) {
    const others = numbers.filter((other) => other !== row);
    rejected.set(row, [...new Set([...(rejected.get(row) ?? []), ...others])]);
  }
}
