import { fold } from "../fold.ts";

/** Ways of writing one thing in the names of schools, each to the one that names are compared by. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/&/g, " and "],
  [/\bst\b\.?/g, "saint"],
  [/\bchurch of england\b|\bc\.?\s*of\s*e\b\.?|\bc\.?\s?e\b\.?/g, "churchofengland"],
  [/\broman catholic\b|\bcatholic\b|\br\.?\s?c\b\.?/g, "catholic"],
  [/\bprimary school\b/g, "primary"],
];

/**
 * The name of a school as it is compared: equal names are the same school, and nothing else is.
 * Case, punctuation and the spellings of geography's rule 5 do not count: St and Saint, CE and Church of England,
 * RC and Catholic, & and and, Primary and Primary School.
 */
export function foldName(name: string): string {
  const lower = name.normalize("NFKD").replace(/[’']/g, "").toLowerCase();
  return fold(synonyms.reduce((text, [spelling, one]) => text.replace(spelling, one), lower));
}
