import { type ProblemCode, wording } from "./wording.ts";

/** Where in the analyst's files a finding is: as far down as it is known. */
export interface Place {
  /** Path as the analyst gave it, relative to the folder of extracts. */
  readonly file: string;
  readonly sheet?: string;
  /** Row as Excel shows it: the first row of the file is 1. */
  readonly row?: number;
  /** Heading of the column as the file spells it. */
  readonly column?: string;
}

/** What a finding says beside its place. Its sentences say which of these they need. */
export interface Findings {
  readonly found?: string;
  readonly expected?: string;
  /** What else its sentences need: the layout's name, candidates, a count. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/**
 * A finding about the data: returned, never thrown. A code chooses its sentences in wording.ts.
 * `found` is left out where the cell may identify a pupil: the place is then all that is said.
 */
export interface Problem extends Findings {
  readonly code: ProblemCode;
  /** `row`: that row is rejected. `file`: nothing of the file is loaded. `nothing`: a warning, the row is stored all the same. */
  readonly blocks: "row" | "file" | "nothing";
  readonly place: Place;
}

/** A problem of the given code: what it blocks is written beside its words. */
export function problem(code: ProblemCode, place: Place, findings: Findings = {}): Problem {
  return { code, blocks: wording[code].blocks, place, ...findings };
}
