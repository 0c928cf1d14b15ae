import { proportion } from "../../define/define-rate.ts";
import { keyStage2 } from "../cubes/key-stage-2.ts";
import { handbook } from "../sources.ts";

/** The levels stand in the note and, as SQL, in cubes/levels.ts. */
export const ni94 = proportion({
  code: "NI 94",
  title: "Progression by two levels in maths between Key Stage 1 and Key Stage 2",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "pupils who progress by 2+ levels in maths",
  denominator: "pupils with matched valid Key Stage 1 and 2 maths results",
  source: handbook,
  note: "At Key Stage 1 W counts as level 0, and 2C, 2B and 2A are level 2. At Key Stage 2 B, N and W are below level 2; A, T and M are no result.",
  of: keyStage2,
  count: (is) => is("maths_progress", "=", 1),
  among: (is) => is("maths_progress", "is not", null),
});
