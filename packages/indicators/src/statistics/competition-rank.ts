/** Where one stands in a league table: its rank, how many are ranked, and the quarter of the table that the rank is in. */
export interface Standing {
  readonly rank: number;
  readonly of: number;
  readonly quartile: 1 | 2 | 3 | 4;
}

/** Where one stands among all that have a value. Null where it has none itself, or where it is the only one. */
export function standingAmong(
  own: string,
  values: ReadonlyMap<string, number>,
  better: "higher" | "lower",
): Standing | null {
  const ranks = competitionRanks([...values.values()], better);
  const rank = ranks[[...values.keys()].indexOf(own)];
  if (rank === undefined || values.size < 2) return null;
  return { rank, of: values.size, quartile: quartile(rank, values.size) };
}

/** Competition ranks (1, 2, 2, 4) of values in their order; 1 is best. Values that differ only by rounding share a rank. */
export function competitionRanks(values: readonly number[], better: "higher" | "lower"): readonly number[] {
  const compared = values.map(toBillionths);
  const sorted = [...compared].sort((a, b) => (better === "higher" ? b - a : a - b));
  const first = new Map<number, number>();
  for (const [place, value] of sorted.entries()) if (!first.has(value)) first.set(value, place + 1);
  return compared.map((value) => first.get(value) ?? Number.NaN);
}

/** Subtracting percentages loses less than a billionth, and no two different figures come that close. */
function toBillionths(value: number): number {
  return Math.round(value * 1e9);
}

/** The quarter of the table that a rank is in: of 23, ranks 1 to 6, 7 to 12, 13 to 18 and 19 to 23. */
export function quartile(rank: number, of: number): 1 | 2 | 3 | 4 {
  const quarter = ((rank - 1) * 4) / of;
  if (quarter < 1) return 1;
  if (quarter < 2) return 2;
  return quarter < 3 ? 3 : 4;
}
