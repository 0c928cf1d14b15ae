/** A name as it is compared: case, accents, punctuation and spaces folded, "&" as "and". */
export function fold(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^a-z0-9]/g, "");
}

/** Names at an edit distance of 1 or 2 from what was written, once both are folded: nearest first. */
export function nearest(written: string, names: readonly string[]): readonly string[] {
  return names
    .map((name) => ({ name, distance: editDistance(fold(written), fold(name)) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
}

/** Insertions, deletions and replacements that turn one text into another. Source: Wagner and Fischer 1974, Journal of the ACM 21. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(replaced, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
