import type { Matched } from "../match/match.ts";
import { checkRepeats } from "./check-repeats.ts";
import type { StagedRows } from "./staged-rows.ts";

/** Rows that a check took out again: left out by a rule, or rejected because others contradict them. */
export interface Screened {
  /** Row to the name of the rule. */
  readonly leftOut: ReadonlyMap<number, string>;
  /** Row to the rows that it contradicts. */
  readonly rejected: ReadonlyMap<number, readonly number[]>;
}

/** Checks across the rows of one extract, before its receipt is written. */
export function screen(matched: Matched, staged: StagedRows): Screened {
  const screened = checkRepeats(matched, staged);
  staged.remove([...screened.leftOut.keys(), ...screened.rejected.keys()]);
  return screened;
}
