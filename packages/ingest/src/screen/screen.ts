import type { Matched } from "../match/match.ts";
import { checkRepeats } from "./check-repeats.ts";
import type { Screened } from "./screened.ts";
import type { StagedRows } from "./staged-rows.ts";

/** Checks across the rows of one extract, before its receipt is written. */
export function screen(matched: Matched, staged: StagedRows): Screened {
  const screened = checkRepeats(matched, staged);
  staged.remove([...screened.leftOut.keys(), ...screened.rejected.keys()]);
  return screened;
}
