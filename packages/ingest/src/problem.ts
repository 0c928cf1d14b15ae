import type { Finding, Findings, Place } from "./finding.ts";
import { type ProblemCode, wording } from "./words/wording.ts";

/**
 * A finding about the data: returned, never thrown. A code chooses its sentences in wording.ts.
 * `found` is left out where the cell may identify a pupil: the place is then all that is said.
 */
export interface Problem extends Finding {
  readonly code: ProblemCode;
}

/** A problem of the given code: what it blocks is written beside its words. */
export function problem(code: ProblemCode, place: Place, findings: Findings = {}): Problem {
  return { code, blocks: wording[code].blocks, place, ...findings };
}
