import { type Matched, placeOf } from "../match/match.ts";
import { type Problem, problem } from "../problem.ts";

/** The warning about a row that its kind tells apart from another of its key, which counts too. `other`: as a message names it. */
export function countsBeside({ grid, kind: { tellsApart } }: Matched, row: number, other: string): readonly Problem[] {
  return tellsApart ? [problem(tellsApart.finding, { ...placeOf(grid), row }, { facts: { other } })] : [];
}
