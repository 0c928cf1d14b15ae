/**
 * Headings of two rows as one: "English" over "Level" and "Points" is "English Level" and "English Points". A merged cell
 * stands in its first column alone, so an upper heading spreads to the right over the columns that have none of their own;
 * one with nothing below it is the heading of its own column and spreads no further.
 */
export function joinHeadings(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let spanning = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [above, below] = [upper[column] ?? "", lower[column] ?? ""];
    if (above !== "") spanning = below === "" ? "" : above;
    return below === "" ? above : [spanning, below].filter((part) => part !== "").join(" ");
  });
}
