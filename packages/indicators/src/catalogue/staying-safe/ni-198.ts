import { proportion } from "../../define/define-rate.ts";
import { schoolTravel } from "../cubes/school-travel.ts";
import { handbook } from "../sources.ts";

export const ni198 = proportion({
  code: "NI 198",
  title: "Children travelling to school - mode of transport usually used",
  titleMeans: "by car",
  outcome: "staying-safe",
  unit: "percent",
  better: "lower",
  decimals: 1,
  numerator: "pupils usually travelling by car",
  denominator: "pupils with a recorded mode",
  source: handbook,
  note: "By car alone, not shared. A school that hides a mode of travel is left out.",
  of: schoolTravel,
  count: (is) => is("mode", "=", "car"),
  among: (is) => is.lit(true),
});
