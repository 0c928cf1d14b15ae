import type { Kind } from "../../kinds/kind.ts";

/** What people write for the names of kinds. */
const short: readonly (readonly [RegExp, string])[] = [
  [/ks\s?([124])(?!\d)/g, " key stage $1 "],
  [/(?:ey)?fsp/g, " foundation stage "],
  [/\binjur(?:y|ies)\b|\bhospitals?\b/g, " admissions "],
  [/census/g, " school roll "],
  [/ofsted/g, " inspections "],
  [/\bcare\b|\blac\b/g, " looked after "],
];

/** How many words of a kind's name stand in the name of a file or above its table: all of them, or 0. */
export function wordsOfKind({ name }: Kind, text: string): number {
  const spelled = short.reduce((said, [pattern, full]) => said.replace(pattern, full), text.toLowerCase());
  const words = name.split("-").map((word) => word.replace(/s$/, ""));
  return words.every((word) => new RegExp(`(?<![a-z\\d])${word}s?(?![a-z\\d])`).test(spelled)) ? words.length : 0;
}
