import { proportion } from "../../define/define-rate.ts";
import { keyStage1 } from "../cubes/key-stage-1.ts";
import { tables } from "../sources.ts";

export const ks1Reading2 = proportion({
  code: "KS1 2+ reading",
  title: "Level 2 or above in reading at Key Stage 1",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "pupils at level 2+ in reading",
  denominator: "pupils at the end of Key Stage 1",
  source: tables,
  note: "A and D, and a level that the extract does not give, count as below.",
  of: keyStage1,
  count: (is) => is("reading_2", "=", 1),
  among: (is) => is.lit(true),
});
