import { tidyWords } from "../words/tidy-words.ts";
import { type Filter, type TidyColumn, tidyColumns } from "./columns.ts";
import { csv } from "./csv.ts";
import type { TidyRow } from "./tidy-row.ts";

/** Headings of the metadata, as the Department's standards name them. */
const headings = [
  "col_name",
  "col_type",
  "label",
  "indicator_grouping",
  "indicator_unit",
  "indicator_dp",
  "filter_hint",
  "filter_grouping_column",
  "filter_default",
] as const;

type MetaLine = Readonly<Partial<Record<(typeof headings)[number], string>>>;

/** What every column of the data means: a line a filter and a line a column of figures. Units differ by row, so none stands here. */
export function metaFile(rows: readonly TidyRow[]): Uint8Array {
  const lines = tidyColumns.flatMap((column) => lineOf(column, rows));
  return csv([headings, ...lines.map((line) => headings.map((heading) => line[heading] ?? ""))]);
}

function lineOf(column: TidyColumn, rows: readonly TidyRow[]): readonly MetaLine[] {
  if (column.type === "place" || column.type === "grouping") return [];
  const { name, type, label } = column;
  const more: MetaLine = type === "Filter" ? aboutFilter(column, rows) : { indicator_grouping: column.grouping };
  return [{ col_name: name, col_type: type, label, ...more }];
}

/** A filter without a whole shows the value of the first line. */
function aboutFilter({ hint, groupedBy, hasTotal, cell }: Filter, [first]: readonly TidyRow[]): MetaLine {
  return {
    filter_hint: hint,
    filter_grouping_column: groupedBy ?? "",
    filter_default: hasTotal || first === undefined ? tidyWords.total : cell(first),
  };
}
