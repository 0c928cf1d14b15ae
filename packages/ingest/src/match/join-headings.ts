/**
 * Headings of two rows as one: "English" over "Level" and "Points" is "English Level" and "English Points". Where the
 * upper row has merged cells (`spans`: their columns to how many each covers), a heading covers just these. Elsewhere, as
 * in a CSV, a merged cell stands in its first column alone: an upper heading spreads to the right over the columns that
 * have none of their own; one with nothing below it is the heading of its own column and spreads no further.
 */
export function joinHeadings(
  upper: readonly string[],
  lower: readonly string[],
  spans?: ReadonlyMap<number, number>,
): readonly string[] {
  let spanning = "";
  let end = 0;
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [above, below] = [upper[column] ?? "", lower[column] ?? ""];
    if (above !== "") {
      const own = below === "" ? 1 : Number.POSITIVE_INFINITY;
      [spanning, end] = [above, column + (spans === undefined ? own : (spans.get(column) ?? 1))];
    }
    if (column >= end) spanning = "";
    return below === "" ? above : [spanning, below].filter((part) => part !== "").join(" ");
  });
}
