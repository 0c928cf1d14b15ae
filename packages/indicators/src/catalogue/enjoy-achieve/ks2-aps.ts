import { mean } from "../../define/define-mean.ts";
import { pointsAtKeyStage2 } from "../cubes/average-points.ts";
import { tables } from "../sources.ts";

export const ks2APS = mean({
  code: "KS2 APS",
  title: "Average point score at Key Stage 2",
  outcome: "enjoy-achieve",
  unit: "points",
  better: "higher",
  decimals: 1,
  numerator: "points in English, maths and science",
  denominator: "results in them that have points",
  source: tables,
  note: "B, N, W and 2 15, 3 21, 4 27, 5 33 points; A, T and M have none.",
  of: pointsAtKeyStage2,
  score: "points",
  greatest: "points_most",
  over: "results",
});
