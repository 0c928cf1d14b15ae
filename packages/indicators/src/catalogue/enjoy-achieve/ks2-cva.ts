import { mean } from "../../define/define-mean.ts";
import { valueAdded } from "../cubes/scores.ts";
import { tables } from "../sources.ts";

export const ks2CVA = mean({
  code: "KS2 CVA",
  title: "Contextual value added from Key Stage 1 to Key Stage 2",
  outcome: "enjoy-achieve",
  unit: "points",
  better: "higher",
  decimals: 1,
  numerator: "contextual value added scores",
  denominator: "pupils with a score",
  source: tables,
  note: "100 is as expected of pupils like these.",
  of: valueAdded,
  score: "score",
  greatest: "score_most",
});
