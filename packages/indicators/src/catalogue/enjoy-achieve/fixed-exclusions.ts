import { ratio } from "../../define/define-rate.ts";
import { exclusions } from "../cubes/exclusions.ts";
import { schoolRoll } from "../cubes/school-roll.ts";
import { exclusionReturns } from "../sources.ts";
import { byExcludingPhase, excludingPhases, upheld } from "../upheld.ts";

export const fixedExclusions = ratio({
  code: "fixed exclusions",
  title: "Rate of fixed-period exclusions from school",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "lower",
  decimals: 2,
  numerator: "fixed-period exclusions",
  denominator: "pupils on roll",
  source: exclusionReturns,
  note: "Of primary, secondary and special schools. A pupil excluded twice is counted twice.",
  events: exclusions,
  count: upheld("fixed"),
  population: schoolRoll,
  among: (is) => is("phase", "in", excludingPhases),
  by: byExcludingPhase,
});
