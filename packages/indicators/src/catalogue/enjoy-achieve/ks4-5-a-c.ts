import { proportion } from "../../define/define-rate.ts";
import { keyStage4 } from "../cubes/key-stage-4.ts";
import { tables } from "../sources.ts";

export const ks4FiveAToC = proportion({
  code: "KS4 5+ A-C",
  title: "Five or more A*-C grades at GCSE or equivalent",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "pupils with 5+ A*-C",
  denominator: "pupils at the end of Key Stage 4",
  source: tables,
  of: keyStage4,
  count: (is) => is("five_a_to_c", "=", 1),
  among: (is) => is.lit(true),
});
