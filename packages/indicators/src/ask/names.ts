import { nearMatches } from "@lcsp/ingest";

/** A name as it is compared: case, accents, punctuation and spaces folded, "&" as "and". One left out, in plain JavaScript, is a name too. */
export function fold(name: string): string {
  return String(name)
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^a-z0-9]/g, "");
}

/**
 * Names that a person may have meant: those that are one or two letters from what was written, nearest first; where none is, those that hold
 * all of it, or a whole word of it or one that near. Case and punctuation do not matter.
 */
export function nearest(written: string, names: readonly string[]): readonly string[] {
  const near = nearMatches(written, names, fold);
  if (near.length > 0) return near;
  const whole = names.filter((name) => isTelling(fold(written)) && fold(name).includes(fold(written)));
  if (whole.length > 0) return whole;
  const words = wordsOf(written).filter(isTelling);
  return names.filter((name) => words.some((word) => nearMatches(word, wordsOf(name).filter(isTelling)).length > 0));
}

const wordsOf = (name: string): readonly string[] =>
  String(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold);

/** "One" and "and" stand in many a name, and single letters in all. */
const isTelling = (part: string): boolean => part.length > 3;
