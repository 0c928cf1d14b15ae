import type { Measure } from "../measure.ts";
import type { Comparison, Definition } from "../profile.ts";

/**
 * Whether this area's figure is better or worse than the other's: similar where the other's lies within this one's interval. Not compared
 * where a figure or the interval is missing, nor where neither way is better.
 */
export function compare(own: Measure, other: Measure, better: Definition["better"]): Comparison {
  if (own.value.kind !== "value" || other.value.kind !== "value" || !own.interval) return "not compared";
  if (better === "neither") return "not compared";
  if (other.value.value < own.interval.lower) return better === "higher" ? "better" : "worse";
  if (other.value.value > own.interval.upper) return better === "higher" ? "worse" : "better";
  return "similar";
}
