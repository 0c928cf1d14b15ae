import { fold } from "../fold.ts";

/** How many letters must be put in, taken out or changed to turn one text into the other (Levenshtein's distance). */
export function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[other.length] ?? 0;
}

/** The candidates that are equal to the text once folded, or one or two letters away, nearest first. Short texts must be nearer. */
export function nearMatches(text: string, candidates: readonly string[], folding = fold): readonly string[] {
  const folded = folding(text);
  return candidates
    .map((candidate) => ({ candidate, distance: nearness(folded, folding(candidate)) ?? Number.POSITIVE_INFINITY }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ candidate }) => candidate);
}

/** The near matches at the least distance: of LCSP05, LCSP06 and LCSP15 the first and the last for LCSP5. */
export function nearestMatches(text: string, candidates: readonly string[]): readonly string[] {
  const distanceOf = (candidate: string) => nearness(fold(text), fold(candidate));
  const near = nearMatches(text, candidates);
  return near.filter((candidate) => distanceOf(candidate) === distanceOf(near[0] ?? candidate));
}

/**
 * How many letters one folded text is from another; undefined beyond two, or beyond one for a text of less than five. Below
 * four a letter is a third of the text: such texts are equal or strangers.
 */
export function nearness(text: string, other: string): number | undefined {
  const shorter = Math.min(text.length, other.length);
  const reach = shorter < 4 ? 0 : text.length < 5 ? 1 : 2;
  if (Math.abs(text.length - other.length) > reach) return undefined;
  const distance = editDistance(text, other);
  return distance > reach ? undefined : distance;
}
