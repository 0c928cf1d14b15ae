import { proportion } from "../../define/define-rate.ts";
import { keyStage2 } from "../cubes/key-stage-2.ts";
import { tables } from "../sources.ts";

export const ks2Science4 = proportion({
  code: "KS2 4+ science",
  title: "Level 4 or above in science at Key Stage 2",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "pupils at level 4+ in science",
  denominator: "pupils at the end of Key Stage 2",
  source: tables,
  note: "A, B, N, T and M, and a level that the extract does not give, count as below level 4.",
  of: keyStage2,
  count: (is) => is("science4", "=", 1),
  among: (is) => is.lit(true),
});
