import type { RowsBehind } from "./explanation.ts";

/** An answer of the database as rows behind a figure: drivers of PostgreSQL give counts as text. */
export function countedRows(answer: readonly RowsBehind[]): readonly RowsBehind[] {
  return answer.map(({ extract, rows, numerator, denominator }) => ({
    extract,
    rows: Number(rows),
    numerator: Number(numerator),
    denominator: Number(denominator),
  }));
}
