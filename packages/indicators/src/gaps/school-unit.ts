import type { Counts } from "./counts-of.ts";
import type { TwoYears } from "./two-years.ts";

/** Pupils of one school, or of several taken together, on each side of a gap in two years. */
export interface Unit {
  /** DfE number, seven digits; empty where several schools are taken together. */
  readonly school: string;
  readonly peers: TwoYears<Counts>;
  readonly group: TwoYears<Counts>;
}
