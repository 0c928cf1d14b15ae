import type { Basis, Definition, Group } from "@lcsp/indicators";
import { whosePupils } from "../whose-pupils.ts";
import { groupWords } from "./group-words.ts";
import { type ColumnOf, words } from "./table.ts";

/** What every row about an indicator says first: which, in words, and whose pupils it counts. */
export interface AboutIndicator {
  readonly definition: Definition;
  readonly basis: Basis | null;
}

export function indicatorColumns<Row extends AboutIndicator>(): readonly ColumnOf<Row>[] {
  return [
    words("Indicator", 14, ({ definition }) => definition.code),
    words("What it measures", 34, ({ definition }) => definition.title),
    words("Whose pupils", 15, ({ definition, basis }) => whosePupils(definition, basis)),
  ];
}

export function groupColumn<Row extends { readonly group: Group }>(heading: string): ColumnOf<Row> {
  return words(heading, 18, ({ group }) => groupWords(group));
}
