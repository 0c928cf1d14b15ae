import { proportion } from "../../define/define-rate.ts";
import { keyStage4 } from "../cubes/key-stage-4.ts";
import { handbook } from "../sources.ts";

export const ni75 = proportion({
  code: "NI 75",
  title: "Five or more A*-C grades at GCSE or equivalent including English and maths",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "pupils with 5+ A*-C including English and maths",
  denominator: "pupils at the end of Key Stage 4",
  source: handbook,
  note: "A pupil whose result the extract does not give counts as not having reached it.",
  of: keyStage4,
  count: (is) => is("five_a_to_c_em", "=", 1),
  among: (is) => is.lit(true),
});
