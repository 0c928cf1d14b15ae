import { type Matched, placeOf } from "../match/match.ts";
import { type Problem, problem } from "../problem.ts";
import type { Held } from "./current-extracts.ts";

/** Rows of which half may be missing without a word: small files differ by chance. */
const fewRows = 10;

/** What is stored of a new extract. */
interface Stored {
  readonly sha256: string;
  readonly rows: number;
}

/** A file with less than half the rows of what it replaces: perhaps it holds corrections alone, and the others are lost. */
export function shrunken({ grid }: Matched, { sha256, rows }: Stored, replaces: readonly Held[]): readonly Problem[] {
  const others = replaces.filter((other) => other.sha256 !== sha256);
  const [first] = others;
  const held = others.reduce((sum, other) => sum + other.rows_stored, 0);
  if (first === undefined || held < fewRows || rows * 2 >= held) return [];
  return [problem("extract-shrunken", placeOf(grid), { facts: { rows, other: first.file, held } })];
}
