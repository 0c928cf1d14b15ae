import { basename } from "node:path";
import type { ExtractIssue, Issue } from "../store/schema.ts";

const words: readonly (readonly [RegExp, Issue])[] = [
  [/provisional|\bprov\b/i, "provisional"],
  [/revised|\brev\b/i, "revised"],
  [/final/i, "final"],
];

/** How settled the figures of a file are: by its name, or as its layout says. */
export function issueOf(file: string, otherwise: ExtractIssue): ExtractIssue {
  const name = basename(file).replaceAll("_", " ");
  return words.find(([pattern]) => pattern.test(name))?.[1] ?? otherwise;
}
