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
  const reach = folded.length < 5 ? 1 : 2;
  return candidates
    .map((candidate) => ({ candidate, distance: distanceWithin(reach, folded, folding(candidate)) }))
    .filter(({ distance }) => distance <= reach)
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ candidate }) => candidate);
}

/** The distance, or something beyond the reach where the lengths alone tell that it lies beyond. */
function distanceWithin(reach: number, one: string, other: string): number {
  return Math.abs(one.length - other.length) > reach ? reach + 1 : editDistance(one, other);
}
