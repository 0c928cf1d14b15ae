import type { Basis, Measure } from "@lcsp/indicators";

/** The areas of a profile, in the order in which they are shown. */
export const levels = ["partnership", "kent", "england"] as const;
export type Level = (typeof levels)[number];

/**
 * Whose pupils the figures of an area's row count: as their publishers give it where all of them agree, else as it was asked for.
 * England's stand for every basis, and so are nobody's in particular where there are none.
 */
export function basisOf(level: Level, measures: readonly Measure[], asked: Basis | null): Basis | null {
  const given = new Set(measures.flatMap(({ value, basis }) => (value.kind === "none" ? [] : [basis])));
  const [only = null] = given;
  if (given.size === 1) return only;
  return level === "england" ? null : asked;
}

/** Keeps one row a key of those for England: the same figures stand beside each basis of an indicator. */
export function englandOnce<Row extends { readonly level: Level }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const isNew = row.level !== "england" || !seen.has(keyOf(row));
    if (row.level === "england") seen.add(keyOf(row));
    return isNew;
  });
}
