import type { Counts } from "./counts-of.ts";
import type { TwoYears } from "./two-years.ts";

/** Pupils of one school, or of several taken together, on each side of a gap in two years. */
export interface Unit {
  /** DfE numbers, seven digits. */
  readonly schools: readonly string[];
  readonly peers: TwoYears<Counts>;
  readonly group: TwoYears<Counts>;
}
