import type { Matched } from "../match/match.ts";
import type { PlannedReader } from "../parse/field-reader.ts";
import { plansOf } from "../parse/plan.ts";

/** Readers of the columns that a row has once: those of its measures, or of its questions, may be empty for most. */
export function readersOf(matched: Matched): readonly PlannedReader[] {
  const several = new Set(matched.measures.flatMap(({ sources }) => Object.keys(sources)));
  const [plan] = plansOf(matched);
  return (plan?.readers ?? []).filter(({ name, isConstant }) => !isConstant && !several.has(name));
}
