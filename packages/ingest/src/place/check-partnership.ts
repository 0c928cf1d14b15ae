import type { Kind } from "../kinds/kind.ts";
import { type Matched, placeOf } from "../match/match.ts";
import type { ParsedRow } from "../parse/draft.ts";
import { parsePeriod } from "../period.ts";
import { type Problem, problem } from "../problem.ts";
import { quotedNames } from "../words/quoted-names.ts";
import { findersOf } from "./finders.ts";
import type { Reference } from "./reference.ts";
import { remembering } from "./remembering.ts";

/**
 * Finds rows that name a partnership which the table of partnerships lacks: what they say, or all that is placed by
 * them, would be in no report. Nothing is checked before there is a table of partnerships.
 */
export function partnershipCheck(matched: Matched, reference: Reference): (row: ParsedRow) => Problem | undefined {
  const { partnerships } = findersOf(reference);
  if (matched.kind.partnership === undefined || !partnerships.hasAny) return () => undefined;
  const isKnown = remembering((found, year) => partnerships.find(found, parsePeriod(year)) !== undefined);
  return (parsed) => {
    const found = partnershipOf(matched.kind, parsed);
    if (found === undefined || isKnown(found, String(parsed.columns.period))) return undefined;
    const near = quotedNames(partnerships.near(found));
    return problem("partnership-unknown", { ...placeOf(matched.grid), row: parsed.row }, { found, facts: { near } });
  };
}

/** The partnership that a row names by code or name; undefined where it names none. */
export function partnershipOf({ partnership }: Kind, { columns }: ParsedRow): string | undefined {
  if (partnership === undefined) return undefined;
  const { field, only } = partnership;
  const named = only === undefined || columns.level === only.level ? columns[field] : undefined;
  return typeof named === "string" ? named : undefined;
}
