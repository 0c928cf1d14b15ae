import { parsePercentage } from "../../kinds/fields/number.ts";
import type { ColumnTally } from "./column-tally.ts";
import { isMarker } from "./markers.ts";

/**
 * Whether a column plainly holds percentages, by the signs of all its cells or by its heading: each is one from 0 to 100.
 * Below a heading that says so, numbers of which none is above 1 may be fractions: that is not plain.
 */
export function holdsPercentages({ heading, texts }: Pick<ColumnTally, "heading" | "texts">): boolean {
  const values = [...texts.keys()].filter((text) => !isMarker(text));
  const signed = values.filter((text) => text.endsWith("%"));
  const numbers = values.map((text) => parsePercentage(text) ?? Number.NaN);
  const isSaid = signed.length === values.length || /%|\bper ?cent|\bpct\b/i.test(heading);
  const isPlain = signed.length > 0 || numbers.some((number) => number > 1);
  return isSaid && isPlain && numbers.every((number) => number >= 0 && number <= 100);
}
