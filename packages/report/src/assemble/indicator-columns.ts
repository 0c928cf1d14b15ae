import type { Basis, Definition, Group } from "@lcsp/indicators";
import { whosePupils } from "../words/whose-pupils.ts";
import { groupWords } from "./group-words.ts";
import { type ColumnOf, words } from "./table.ts";

/** What every row about an indicator says first: which, in words, and whose pupils it counts. */
export interface AboutIndicator {
  readonly definition: Definition;
  readonly basis: Basis | null;
}

/** `title`: how wide the column of titles is, where a row has less to say beside it than most. */
export function indicatorColumns<Row extends AboutIndicator>(title = 34): readonly ColumnOf<Row>[] {
  return [
    words("Indicator", 12.5, ({ definition }) => definition.code),
    words("What it measures", title, ({ definition }) => definition.title),
    words("Whose pupils", 15, ({ definition, basis }) => whosePupils(definition, basis)),
  ];
}

export function groupColumn<Row extends { readonly group: Group }>(heading: string): ColumnOf<Row> {
  return words(heading, 18, ({ group }) => groupWords(group));
}
