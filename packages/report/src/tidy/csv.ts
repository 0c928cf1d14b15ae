import { stringify } from "csv-stringify/sync";

/** Lines of cells as CSV: UTF-8, commas, quotation marks where a cell needs them, and no mark at the start, as the Department's screener reads it. */
export function csv(lines: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(
    stringify(
      lines.map((line) => [...line]),
      { record_delimiter: "\n" },
    ),
  );
}
