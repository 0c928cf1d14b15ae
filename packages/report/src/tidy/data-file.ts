import { tidyColumns } from "./columns.ts";
import { csv } from "./csv.ts";
import type { TidyRow } from "./tidy-row.ts";

/** The figures as open data: a line each. */
export function dataFile(rows: readonly TidyRow[]): Uint8Array {
  return csv([tidyColumns.map(({ name }) => name), ...rows.map((row) => tidyColumns.map(({ cell }) => cell(row)))]);
}
