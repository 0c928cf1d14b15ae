import { groupBy } from "../group-by.ts";
import type { RowsBehind } from "./explanation.ts";

/** A published row behind a figure. */
export interface PublishedRow {
  readonly extract: number;
  /** As Excel shows it. */
  readonly row: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Published rows counted by extract, in the order of loading. */
export function countedRows(found: readonly PublishedRow[]): readonly RowsBehind[] {
  const byExtract = [...groupBy(found, ({ extract }) => extract)].toSorted(([one], [other]) => one - other);
  return byExtract.map(([extract, rows]) => ({
    extract,
    rows: rows.length,
    numbers: [...new Set(rows.map(({ row }) => row))].toSorted((one, other) => one - other),
    numerator: rows.filter(({ numerator }) => numerator !== null).length,
    denominator: rows.filter(({ denominator }) => denominator !== null).length,
  }));
}
