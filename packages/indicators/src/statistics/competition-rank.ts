/** Competition ranks (1, 2, 2, 4) of values in their order; 1 is best. Equal values share a rank, whatever doubles make of them. */
export function competitionRanks(values: readonly number[], better: "higher" | "lower"): readonly number[] {
  const compared = values.map(toBillionths);
  const sorted = [...compared].sort((a, b) => (better === "higher" ? b - a : a - b));
  const first = new Map<number, number>();
  for (const [place, value] of sorted.entries()) if (!first.has(value)) first.set(value, place + 1);
  return compared.map((value) => first.get(value) ?? Number.NaN);
}

/** Differences of percentages lose less than this in adding, and no two that are unlike come as near. */
function toBillionths(value: number): number {
  return Math.round(value * 1e9);
}

/** Quarter of the table that a rank stands in: of 23, ranks 1 to 6, 7 to 12, 13 to 18 and 19 to 23. */
export function quartile(rank: number, of: number): 1 | 2 | 3 | 4 {
  const quarter = ((rank - 1) * 4) / of;
  if (quarter < 1) return 1;
  if (quarter < 2) return 2;
  return quarter < 3 ? 3 : 4;
}
