import { ratio } from "../../define/define-rate.ts";
import { exclusions } from "../cubes/exclusions.ts";
import { schoolRoll } from "../cubes/school-roll.ts";
import { handbook } from "../sources.ts";
import { byExcludingPhase, excludingPhases, upheld } from "../upheld.ts";

export const ni114 = ratio({
  code: "NI 114",
  title: "Rate of permanent exclusions from school",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "lower",
  decimals: 2,
  numerator: "permanent exclusions less retractions and reinstatements",
  denominator: "pupils on roll",
  source: handbook,
  note: "Of primary, secondary and special schools. Plans set its targets as a number of exclusions.",
  targetOf: "numerator",
  events: exclusions,
  count: upheld("permanent"),
  population: schoolRoll,
  among: (is) => is("phase", "in", excludingPhases),
  by: byExcludingPhase,
});
