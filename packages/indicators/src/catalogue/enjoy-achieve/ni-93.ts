import { proportion } from "../../define/define-rate.ts";
import { keyStage2 } from "../cubes/key-stage-2.ts";
import { handbook } from "../sources.ts";

/** The rule that turns two results of Key Stage 1 into one level stands in the note and, as SQL, in cubes/levels.ts. */
export const ni93 = proportion({
  code: "NI 93",
  title: "Progression by two levels in English between Key Stage 1 and Key Stage 2",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "pupils who progress by 2+ levels in English",
  denominator: "pupils with matched valid Key Stage 1 and 2 English results",
  source: handbook,
  note: "At Key Stage 1 English is the mean of the points of reading and writing (W 3, 1 9, 2C 13, 2B or 2 15, 2A 17, 3 21, 4 27): under 6 is W, under 12 level 1, under 18 level 2, under 24 level 3, else level 4. W counts as level 0. At Key Stage 2 B, N and W are below level 2; A, T and M are no result.",
  of: keyStage2,
  count: (is) => is("english_progress", "=", 1),
  among: (is) => is("english_progress", "is not", null),
});
