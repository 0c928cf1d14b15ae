import type { Matched } from "../match/match.ts";
import type { Screened } from "./screened.ts";
import type { RepeatedKey, StagedRows } from "./staged-rows.ts";

/**
 * Rows of one key. Alike: the first is kept. Different: where the layout says which of them the publisher means, that one
 * is kept; else all are rejected, for nothing tells which is right.
 */
export function checkRepeats({ kind, layout }: Matched, staged: StagedRows): Screened {
  const leftOut = new Map<number, string>();
  const rejected = new Map<number, readonly number[]>();
  for (const repeated of staged.repeated(kind.key)) {
    const distinct = leaveOutRepeats(repeated, kind.repeatRule, leftOut);
    if (distinct.length < 2) continue;
    const kept = layout.repeats && greatest(distinct, layout.repeats.keep_greatest);
    if (layout.repeats && kept !== undefined) {
      for (const { row } of distinct) if (row !== kept) leftOut.set(row, layout.repeats.rule);
    } else reject(distinct, rejected);
  }
  for (const row of rejected.keys()) leftOut.delete(row);
  return { leftOut, rejected };
}

type Row = RepeatedKey["rows"][number];

/** Leaves out every row that another of the key is like, and returns the others. */
function leaveOutRepeats({ rows }: RepeatedKey, rule: string, leftOut: Map<number, string>): readonly Row[] {
  const first = new Map<string, Row>();
  for (const row of rows) {
    if (!first.has(row.content)) first.set(row.content, row);
    else leftOut.set(row.row, rule);
  }
  return [...first.values()];
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
