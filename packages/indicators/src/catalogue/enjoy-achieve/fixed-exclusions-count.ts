import { count } from "../../define-count.ts";
import { group } from "../../group-of.ts";
import { exclusions } from "../cubes/exclusions.ts";
import { exclusionReturns } from "../sources.ts";

const phases = ["primary", "secondary", "special"] as const;

export const fixedExclusionsCount = count({
  code: "fixed exclusions count",
  title: "Fixed-period exclusions from school",
  outcome: "enjoy-achieve",
  unit: "count",
  better: "lower",
  decimals: 0,
  numerator: "fixed-period exclusions",
  denominator: "",
  source: exclusionReturns,
  note: "Of primary, secondary and special schools.",
  of: exclusions,
  where: (is) => is.and([is("type", "=", "fixed"), is("outcome", "=", "upheld"), is("phase", "in", phases)]),
  by: phases.map((phase) => group("phase", phase)),
  counts: "events",
});
