import { mean } from "../../define/define-mean.ts";
import { pointsAtKeyStage1 } from "../cubes/average-points.ts";
import { tables } from "../sources.ts";

export const ks1APS = mean({
  code: "KS1 APS",
  title: "Average point score at Key Stage 1",
  outcome: "enjoy-achieve",
  unit: "points",
  better: "higher",
  decimals: 1,
  numerator: "points in reading, writing and maths",
  denominator: "results in them that have points",
  source: tables,
  note: "W 3, 1 9, 2C 13, 2B or 2 15, 2A 17, 3 21, 4 27 points; A and D have none.",
  of: pointsAtKeyStage1,
  score: "points",
  greatest: "points_most",
  over: "results",
});
