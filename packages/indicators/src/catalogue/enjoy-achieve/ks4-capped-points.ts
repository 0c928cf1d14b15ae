import { mean } from "../../define/define-mean.ts";
import { cappedPoints } from "../cubes/scores.ts";
import { tables } from "../sources.ts";

export const ks4CappedPoints = mean({
  code: "KS4 capped points",
  title: "Average capped point score at Key Stage 4",
  outcome: "enjoy-achieve",
  unit: "points",
  better: "higher",
  decimals: 1,
  numerator: "points of each pupil's best eight results",
  denominator: "pupils with a score",
  source: tables,
  of: cappedPoints,
  score: "score",
  greatest: "score_most",
});
