import type { Measure } from "../measure.ts";
import type { Comparison, Definition } from "../profile.ts";

/** Whether the other area's value lies outside this one's interval, in the sense of the indicator. Not compared without both, nor for a size. */
export function compare(own: Measure, other: Measure, better: Definition["better"]): Comparison {
  if (own.value.kind !== "value" || other.value.kind !== "value" || !own.interval) return "not compared";
  if (better === "neither") return "not compared";
  if (other.value.value < own.interval.lower) return better === "higher" ? "better" : "worse";
  if (other.value.value > own.interval.upper) return better === "higher" ? "worse" : "better";
  return "similar";
}
