import { type Matched, placeOf } from "../match/match.ts";
import type { ParsedRow } from "../parse/draft.ts";
import { type Problem, problem } from "../problem.ts";
import type { Reference } from "./reference.ts";

/**
 * Finds rows of reference tables that name a partnership which the table of partnerships lacks: all that is placed by
 * such a row would be in no report. Nothing is checked before there is a table of partnerships.
 */
export function partnershipCheck(matched: Matched, reference: Reference): (row: ParsedRow) => Problem | undefined {
  const { partnership } = matched.kind;
  const known = new Set(reference.partnerships);
  if (partnership === undefined || known.size === 0) return () => undefined;
  return ({ row, columns }) => {
    const code = columns[partnership];
    if (typeof code !== "string" || known.has(code)) return undefined;
    return problem("partnership-unknown", { ...placeOf(matched.grid), row }, { found: code });
  };
}
