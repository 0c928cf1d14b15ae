import { fold } from "../../fold.ts";
import { groupBy } from "../../group-by.ts";
import type { Layout, Measured } from "../layout/layout.ts";
import type { ColumnTally } from "./column-tally.ts";
import { type DraftLine, yamlText } from "./draft-lines.ts";
import { draftWording } from "./draft-wording.ts";
import { isMarker } from "./markers.ts";
import { measureColumn } from "./measure-column.ts";
import type { RepeatedColumns } from "./repeated-columns.ts";

/** Fewer columns of numbers are fields of their own. */
const fewest = 2;

const parts = ["numerator", "denominator", "value"] as const;
const number = /^[£-]?\d{1,3}(?:,?\d{3})*(?:\.\d+)?%?$/;

/** The columns of numbers, each a part of a measure: as a layout knows them, else by what their headings have in common. */
export function draftMeasures(
  tallies: readonly ColumnTally[],
  layouts: readonly Layout[],
): RepeatedColumns | undefined {
  const numeric = tallies.filter(isNumeric);
  const known = layouts.flatMap((layout) => knownMeasures(numeric, layout));
  const told = new Set(known.flatMap(({ columns }) => columns));
  const others = numeric.filter((tally) => !told.has(tally));
  const all = [...told, ...others];
  if (all.length < fewest) return undefined;
  return {
    tallies: all,
    fields: ["indicator", ...parts],
    layout: known[0]?.layout,
    lines: [{ text: "measures:" }, ...known.map(({ line }) => line), ...guessed(others)],
  };
}

function isNumeric({ texts }: ColumnTally): boolean {
  const values = [...texts.keys()].filter((text) => !isMarker(text));
  return values.length > 0 && values.every((text) => number.test(text));
}

interface KnownMeasure {
  readonly layout: string;
  readonly columns: readonly ColumnTally[];
  readonly line: DraftLine;
}

/** Measures of a layout of which the file has every column. */
function knownMeasures(tallies: readonly ColumnTally[], layout: Layout): readonly KnownMeasure[] {
  return layout.measures.flatMap((measure) => {
    const wanted = parts.flatMap((part) => measure[part] ?? []);
    const columns = wanted.flatMap((heading) => tallies.find((tally) => fold(tally.heading) === fold(heading)) ?? []);
    if (columns.length < wanted.length) return [];
    const line = { text: measureText(measure), why: draftWording.ignoredIn(layout.id) };
    return [{ layout: layout.id, columns, line }];
  });
}

/** "Falls Number" and "Falls Rate" are the numerator and the value of one measure. A part that is there already begins another. */
function guessed(tallies: readonly ColumnTally[]): readonly DraftLine[] {
  const columns = tallies.map((tally) => ({ heading: tally.heading, ...measureColumn(tally) }));
  return groupBy(columns, ({ stem }) => fold(stem)).flatMap((group) => {
    const byPart = groupBy(group, ({ part }) => part);
    const measures = Array.from({ length: Math.max(...byPart.map(({ length }) => length)) }, (_, at) =>
      byPart.flatMap((columnsOfPart) => columnsOfPart[at] ?? []),
    );
    return measures.map((measure) => ({
      text: measureText({
        indicator: measure[0]?.stem ?? "?",
        ...Object.fromEntries(measure.map(({ part, heading }) => [part, heading])),
      }),
      decide: draftWording.measure,
    }));
  });
}

function measureText(measure: Measured): string {
  const entries = Object.entries(measure).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return `  - { ${entries.map(([name, value = ""]) => `${name}: ${flowText(value)}`).join(", ")} }`;
}

/** Within braces a comma would begin another entry. */
function flowText(text: string): string {
  return text.includes(",") ? JSON.stringify(text) : yamlText(text);
}
