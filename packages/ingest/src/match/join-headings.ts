/** One row of headings. */
export interface HeadingRow {
  readonly texts: readonly string[];
  /** Columns of merged cells to how many each covers; left out where the row has none, as in a text file. */
  readonly spans?: ReadonlyMap<number, number> | undefined;
}

/**
 * Headings of several rows as one: "English" over "Level" and "Points" is "English Level" and "English Points". Where an
 * upper row has merged cells, a heading covers just their columns. Elsewhere, as in a CSV, a merged cell stands in its
 * first column alone: an upper heading spreads to the right over the columns that have none of their own, in its row or
 * one above it; one with nothing below it is the heading of its own column and spreads no further.
 */
export function joinHeadings(rows: readonly HeadingRow[]): readonly string[] {
  const [lowest, ...uppers] = rows.toReversed();
  return uppers.reduce((below, upper, index) => joinTwo(upper, below, rows.slice(0, -2 - index)), lowest?.texts ?? []);
}

function joinTwo(
  { texts, spans }: HeadingRow,
  lower: readonly string[],
  above: readonly HeadingRow[],
): readonly string[] {
  let spanning = "";
  let end = 0;
  return Array.from({ length: Math.max(texts.length, lower.length) }, (_, column) => {
    const [heading, below] = [texts[column] ?? "", lower[column] ?? ""];
    if (heading !== "") {
      const own = below === "" ? 1 : Number.POSITIVE_INFINITY;
      [spanning, end] = [heading, column + (spans === undefined ? own : (spans.get(column) ?? 1))];
    } else if (column >= end || above.some((row) => row.texts[column])) spanning = "";
    return below === "" ? heading : [spanning, below].filter((part) => part !== "").join(" ");
  });
}
