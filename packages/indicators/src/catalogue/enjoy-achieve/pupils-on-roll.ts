import { schoolPhases } from "@lcsp/ingest";
import { count } from "../../define/define-count.ts";
import { group } from "../../define/group-of.ts";
import { schoolRoll } from "../cubes/school-roll.ts";
import { censusReturns } from "../sources.ts";

const phases = schoolPhases.filter((phase) => phase !== "independent" && phase !== "nursery");

export const pupilsOnRoll = count({
  code: "pupils on roll",
  title: "Pupils on roll at the January census",
  outcome: "enjoy-achieve",
  unit: "count",
  better: "neither",
  decimals: 0,
  numerator: "pupils on roll",
  denominator: "",
  source: censusReturns,
  of: schoolRoll,
  where: (is) => is.lit(true),
  by: phases.map((phase) => group("phase", phase)),
  counts: "pupils",
});
