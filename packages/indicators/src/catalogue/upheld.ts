import { group } from "../define/group-of.ts";
import type { Predicate } from "../define/tally.ts";
import type { ExclusionColumns } from "./cubes/exclusions.ts";

/** Phases whose exclusions count. */
export const excludingPhases = ["primary", "secondary", "special"] as const;

export const byExcludingPhase = excludingPhases.map((phase) => group("phase", phase));

/** Exclusions of a type that stood: neither retracted nor undone by reinstatement. */
export function upheld(type: ExclusionColumns["type"]): Predicate<ExclusionColumns> {
  return (is) => is.and([is("type", "=", type), is("outcome", "=", "upheld"), is("phase", "in", excludingPhases)]);
}
