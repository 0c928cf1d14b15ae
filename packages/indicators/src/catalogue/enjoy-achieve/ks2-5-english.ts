import { proportion } from "../../define/define-rate.ts";
import { keyStage2 } from "../cubes/key-stage-2.ts";
import { tables } from "../sources.ts";

export const ks2English5 = proportion({
  code: "KS2 5+ English",
  title: "Level 5 or above in English at Key Stage 2",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "pupils at level 5+ in English",
  denominator: "pupils at the end of Key Stage 2",
  source: tables,
  note: "A, B, N, T and M, and a level that the extract does not give, count as below level 5.",
  of: keyStage2,
  count: (is) => is("english5", "=", 1),
  among: (is) => is.lit(true),
});
