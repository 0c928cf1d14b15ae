import { proportion } from "../../define/define-rate.ts";
import { keyStage4 } from "../cubes/key-stage-4.ts";
import { tables } from "../sources.ts";

export const ks4FiveAToG = proportion({
  code: "KS4 5+ A-G",
  title: "Five or more A*-G grades at GCSE or equivalent",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "pupils with 5+ A*-G",
  denominator: "pupils at the end of Key Stage 4",
  source: tables,
  of: keyStage4,
  count: (is) => is("five_a_to_g", "=", 1),
  among: (is) => is.lit(true),
});
