import type { Measured } from "../layout/layout.ts";
import type { ColumnTally } from "./column-tally.ts";

/** What a column of a measure is: its part, and what its heading has in common with those of the other parts. */
export interface MeasureColumn {
  readonly part: Exclude<keyof Measured, "indicator" | "characteristic" | "group">;
  readonly stem: string;
}

/** Words that end or begin a heading, and the part that they tell. */
const words: readonly (readonly [MeasureColumn["part"], string])[] = [
  ["value", "rate|%|per ?cent(?:age)?|pct|share|value|score"],
  ["denominator", "denominator|base|population|eligible|out of|of all|cohort"],
  ["numerator", "numerator|number|count|no\\.?|num|n"],
];

/** By the words of its heading; else a column with percentages or decimals holds values, one with whole numbers counts. */
export function measureColumn({ heading, texts }: ColumnTally): MeasureColumn {
  for (const [part, some] of words) {
    const stem = heading
      .replace(new RegExp(`(?:^|[\\s_:,(-])(?:${some})[\\s)]*$`, "i"), "")
      .replace(new RegExp(`^(?:${some})(?:$|[\\s_:-]+(?:of\\s)?)`, "i"), "");
    if (stem !== heading) return { part, stem: trimmed(stem) || heading };
  }
  const isValue = [...texts.keys()].some((text) => /[%.]/.test(text) && /\d/.test(text));
  return { part: isValue ? "value" : "numerator", stem: heading };
}

function trimmed(stem: string): string {
  return stem.replace(/^[\s_:,()-]+|[\s_:,()-]+$/g, "");
}
