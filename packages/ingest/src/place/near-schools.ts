import { nearness } from "../match/edit-distance.ts";
import { foldName } from "./fold-name.ts";

/** Words by which a text is told to be of a school: without one it may be a pupil's name in the wrong column. */
const wordsOfSchools = /\b(?:schools?|primary|infants?|nursery|academy|college|secondary|grammar)\b/i;

/** Words that the names of many schools have: to share one says little. */
const common =
  /\b(?:the|of|and|community|voluntary|controlled|aided|foundation|junior|high|church|england|ce|rc|catholic|st|saint)\b/gi;

const mostNamed = 3;

interface Likeness {
  readonly name: string;
  /** The share of the words of both that both have, 0 to 1; the first counts twice. */
  readonly shared: number;
  readonly hasFirst: boolean;
  /** Letters that differ; undefined for more than two. */
  readonly letters: number | undefined;
}

/**
 * The names of schools most like one that no school has: those that are a letter or two off, and for what is said to be a
 * school those that begin with the same word, which tells more than letters.
 */
export function nearSchools(written: string, names: readonly string[]): readonly string[] {
  const isSchool = wordsOfSchools.test(written);
  const folded = foldName(written);
  const words = wordsOf(written);
  return names
    .map((name) => likeness(name, words, folded))
    .filter(({ letters, hasFirst }) => letters !== undefined || (isSchool && hasFirst))
    .toSorted(nearestFirst)
    .slice(0, mostNamed)
    .map(({ name }) => name);
}

function nearestFirst(one: Likeness, other: Likeness): number {
  return (
    Number(other.hasFirst) - Number(one.hasFirst) ||
    (one.letters ?? 3) - (other.letters ?? 3) ||
    other.shared - one.shared
  );
}

function likeness(name: string, words: readonly string[], folded: string): Likeness {
  const others = wordsOf(name);
  const hasFirst = words[0] !== undefined && words[0] === others[0];
  const both = words.filter((word) => others.includes(word)).length + Number(hasFirst);
  return {
    name,
    hasFirst,
    shared: both / (new Set([...words, ...others]).size + 1),
    letters: nearness(folded, foldName(name)),
  };
}

/** The words that tell one school from another, then those of its sort. */
function wordsOf(name: string): readonly string[] {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[’'.]/g, "")
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word !== "");
  const own = words(name.replace(/[.’']/g, "").replace(common, " ")).filter((word) => !wordsOfSchools.test(word));
  return [...own, ...words(name).filter((word) => !own.includes(word))];
}
