import type { Counts } from "./counts-of.ts";

/** Pupils of a school, or of several as one, on each side of a gap in two years. */
export interface Unit {
  readonly school: string;
  readonly peers: TwoYears;
  readonly group: TwoYears;
}

export interface TwoYears {
  readonly before: Counts;
  readonly after: Counts;
}
