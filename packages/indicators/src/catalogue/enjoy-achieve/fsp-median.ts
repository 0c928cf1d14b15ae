import { summaryOf } from "../../define/define-spread.ts";
import { foundationStageScores } from "../cubes/foundation-stage-scores.ts";
import { localNi92 } from "../sources.ts";

export const fspMedian = summaryOf({
  code: "FSP median",
  title: "Median total score in the Foundation Stage Profile",
  outcome: "enjoy-achieve",
  unit: "points",
  better: "higher",
  decimals: 1,
  numerator: "the middle total score of all children, or the mean of the middle two",
  denominator: "children with a complete profile",
  source: localNi92,
  of: foundationStageScores,
  score: "points",
  summary: "median",
});
