import { fold } from "./ask/names.ts";
import { CodeTwiceError } from "./code-twice-error.ts";
import type { Indicator } from "./define/indicator.ts";

/** A catalogue in which no two indicators have one code, by which figures are found. Throws a CodeTwiceError for another. */
export function withOwnCodes(catalogue: readonly Indicator[]): readonly Indicator[] {
  const seen = new Set<string>();
  for (const { code } of catalogue.map(({ definition }) => definition)) {
    if (seen.has(fold(code))) throw new CodeTwiceError(code);
    seen.add(fold(code));
  }
  return catalogue;
}
