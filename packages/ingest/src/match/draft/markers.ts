import type { Field } from "../../kinds/fields/facts.ts";
import type { Marker } from "../layout/column.ts";
import type { Layout } from "../layout/layout.ts";
import type { ColumnTally } from "./column-tally.ts";

/** What publishers write where there is no value. An empty cell needs no layout to say so, and an error of Excel is a mistake to mend. */
const shape = /^(?:[-–—.…*:~x]|\.\.\.?|n\/?a|null|none|supp|suppressed|not known|<\s?\d+)$/i;

export function isMarker(text: string): boolean {
  return shape.test(text) || text.startsWith("#");
}

/** A marker that a file uses, and what it may mean. */
export interface UsedMarker {
  readonly text: string;
  readonly cells: number;
  readonly means: Marker;
  /** The layout that gives it this meaning; undefined where none knows it. */
  readonly layout: string | undefined;
}

/** A column that is read, and the field that it is; undefined where that is not known, or it is none. */
export interface ReadColumn {
  readonly tally: ColumnTally;
  readonly field: Field | undefined;
}

/** The markers of a file's columns that are read. "None" is a value, and no marker, where its field knows it for one. */
export function usedMarkers(
  columns: readonly ReadColumn[],
  kind: string,
  layouts: readonly Layout[],
): readonly UsedMarker[] {
  const counts = new Map<string, number>();
  for (const { tally, field } of columns) {
    for (const [text, cells] of tally.texts) {
      if (shape.test(text) && !isValueOf(field, text)) counts.set(text, (counts.get(text) ?? 0) + cells);
    }
  }
  return [...counts].map(([text, cells]) => ({ text, cells, ...meaningOf(text, kind, layouts) }));
}

function isValueOf(field: Field | undefined, text: string): boolean {
  return field !== undefined && !field.safeParse("no such word").success && field.safeParse(text).success;
}

/** As a layout of the same kind has it; "<5" tells itself what it hides; else as another layout has it. */
function meaningOf(text: string, kind: string, layouts: readonly Layout[]): Pick<UsedMarker, "means" | "layout"> {
  const knowing = layouts.filter(({ missing }) => text in missing);
  const same = knowing.find((layout) => layout.kind === kind);
  const [, under] = /^<\s?(\d+)$/.exec(text) ?? [];
  if (same === undefined && under !== undefined) {
    return { means: { reason: "suppressed", least: 0, greatest: Number(under) - 1 }, layout: undefined };
  }
  const first = same ?? knowing[0];
  const reason = /^supp/i.test(text) ? "suppressed" : "not-available";
  return { means: first?.missing[text] ?? { reason }, layout: first?.id };
}
