import type { Basis, Definition, Group, Measure } from "@lcsp/indicators";
import { titleWords } from "../words/title-words.ts";
import { groupWords } from "./group-words.ts";
import { type ColumnOf, words } from "./table.ts";
import { whoseFigure } from "./whose-figure.ts";

/** What every row about an indicator says first: which, in words, and whose pupils it counts. */
export interface AboutIndicator {
  readonly definition: Definition;
  readonly basis: Basis | null;
}

/**
 * @param title How wide the column of titles is, where a row has less to say beside it than most.
 * @param shown The figures of a row, which may be those of a larger area.
 */
export function indicatorColumns<Row extends AboutIndicator>(
  title = 34,
  shown?: (row: Row) => readonly Measure[],
): readonly ColumnOf<Row>[] {
  return [
    words("Indicator", 12.5, ({ definition }) => definition.code),
    words("What it measures", title, ({ definition }) => titleWords(definition)),
    words(shown ? "Whose figure" : "Whose pupils", 15, (row) => whoseFigure(row, shown?.(row) ?? [])),
  ];
}

export function groupColumn<Row extends { readonly group: Group }>(heading: string): ColumnOf<Row> {
  return words(heading, 18, ({ group }) => groupWords(group));
}
