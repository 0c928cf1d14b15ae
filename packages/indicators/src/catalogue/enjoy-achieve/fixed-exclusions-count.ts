import { count } from "../../define/define-count.ts";
import { exclusions } from "../cubes/exclusions.ts";
import { exclusionReturns } from "../sources.ts";
import { byExcludingPhase, upheld } from "../upheld.ts";

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
  where: upheld("fixed"),
  by: byExcludingPhase,
  counts: "events",
});
