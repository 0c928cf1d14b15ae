const candidates = [",", "\t", ";", "|"] as const;

export type Delimiter = (typeof candidates)[number];

/**
 * The delimiter by which most lines of the text have the same number of fields. A comma where no line tells:
 * titles and notes above a table have commas too, but not the same number of them line after line.
 */
export function detectDelimiter(text: string): Delimiter {
  const lines = unquoted(text).split(/\r\n|\n|\r/);
  let best: Delimiter = ",";
  let bestScore = 0;
  for (const candidate of candidates) {
    const score = likeness(lines.map((line) => line.split(candidate).length - 1));
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** Text without its quoted fields, which may hold any delimiter and line break. */
function unquoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, "");
}

/** How many lines agree on a number of delimiters above none; where two delimiters tie, the one that cuts finer wins. */
function likeness(delimiters: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of delimiters) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(0, ...[...lines].map(([count, having]) => having + 1 - 1 / count));
}
