/** Competition ranks (1, 2, 2, 4) of values in their order; 1 is best. Equal values share a rank. */
export function competitionRanks(values: readonly number[], better: "higher" | "lower"): readonly number[] {
  const sorted = [...values].sort((a, b) => (better === "higher" ? b - a : a - b));
  const first = new Map<number, number>();
  for (const [place, value] of sorted.entries()) if (!first.has(value)) first.set(value, place + 1);
  return values.map((value) => first.get(value) ?? Number.NaN);
}

/** Quarter of the table that a rank stands in: of 23, ranks 1 to 6, 7 to 12, 13 to 18 and 19 to 23. */
export function quartile(rank: number, of: number): 1 | 2 | 3 | 4 {
  const quarter = ((rank - 1) * 4) / of;
  if (quarter < 1) return 1;
  if (quarter < 2) return 2;
  return quarter < 3 ? 3 : 4;
}
