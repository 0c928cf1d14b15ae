import { count } from "../../define-count.ts";
import { group } from "../../group-of.ts";
import { exclusions } from "../cubes/exclusions.ts";
import { exclusionReturns } from "../sources.ts";

const phases = ["primary", "secondary", "special"] as const;

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
  where: (is) => is.and([is("type", "=", "permanent"), is("outcome", "=", "upheld"), is("phase", "in", phases)]),
  by: phases.map((phase) => group("phase", phase)),
  counts: "events",
});
