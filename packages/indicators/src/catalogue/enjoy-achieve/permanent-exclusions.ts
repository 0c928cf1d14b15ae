import { count } from "../../define/define-count.ts";
import { exclusions } from "../cubes/exclusions.ts";
import { exclusionReturns } from "../sources.ts";
import { byExcludingPhase, upheld } from "../upheld.ts";

export const permanentExclusions = count({
  code: "permanent exclusions",
  title: "Permanent exclusions from school",
  outcome: "enjoy-achieve",
  unit: "count",
  better: "lower",
  decimals: 0,
  numerator: "permanent exclusions less retractions and reinstatements",
  denominator: "",
  source: exclusionReturns,
  note: "Of primary, secondary and special schools.",
  of: exclusions,
  where: upheld("permanent"),
  by: byExcludingPhase,
  counts: "events",
});
