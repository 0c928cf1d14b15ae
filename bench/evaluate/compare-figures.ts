import { readFileSync } from "node:fs";

/** In words, how far two files of figures agree: a line a figure, in any order. */
export function compareFigures(own: string, other: string): string {
  const [ours, theirs] = [own, other].map((path) => new Set(readFileSync(path, "utf8").split("\n")));
  const same = [...(ours ?? [])].filter((line) => theirs?.has(line)).length;
  const apart = (ours?.size ?? 0) + (theirs?.size ?? 0) - 2 * same;
  return `${same.toLocaleString("en-GB")} numerators and denominators are the same, ${apart} stand on one side alone`;
}
