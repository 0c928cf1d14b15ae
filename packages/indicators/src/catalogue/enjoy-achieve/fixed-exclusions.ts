import { ratio } from "../../define-rate.ts";
import { group } from "../../group-of.ts";
import { exclusions } from "../cubes/exclusions.ts";
import { schoolRoll } from "../cubes/school-roll.ts";
import { exclusionReturns } from "../sources.ts";

const phases = ["primary", "secondary", "special"] as const;

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
  count: (is) => is.and([is("type", "=", "fixed"), is("outcome", "=", "upheld"), is("phase", "in", phases)]),
  population: schoolRoll,
  among: (is) => is("phase", "in", phases),
  by: phases.map((phase) => group("phase", phase)),
});
