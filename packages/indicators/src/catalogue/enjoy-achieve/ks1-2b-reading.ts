import { proportion } from "../../define/define-rate.ts";
import { keyStage1 } from "../cubes/key-stage-1.ts";
import { tables } from "../sources.ts";

export const ks1Reading2B = proportion({
  code: "KS1 2B+ reading",
  title: "Level 2B or above in reading at Key Stage 1",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "pupils at level 2B+ in reading",
  denominator: "pupils at the end of Key Stage 1",
  source: tables,
  note: "A level 2 without its third may be 2B or 2C: the figure lies between two ends then. A and D count as below.",
  of: keyStage1,
  count: (is) => is("reading_2b", "=", 1),
  among: (is) => is.lit(true),
});
