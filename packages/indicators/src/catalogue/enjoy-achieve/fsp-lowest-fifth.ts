import { summaryOf } from "../../define/define-spread.ts";
import { foundationStageScores } from "../cubes/foundation-stage-scores.ts";
import { localNi92 } from "../sources.ts";

export const fspLowestFifth = summaryOf({
  code: "FSP lowest fifth",
  title: "Mean total score of the lowest achieving 20% in the Foundation Stage Profile",
  outcome: "enjoy-achieve",
  unit: "points",
  better: "higher",
  decimals: 1,
  numerator: "total scores of the lowest achieving 20%, at least one child",
  denominator: "children of the lowest achieving 20%",
  source: localNi92,
  note: "Of children with a complete profile. Lowest 20%: the round(0.2 n) lowest totals, at least 1.",
  of: foundationStageScores,
  score: "points",
  summary: "mean of the lowest fifth",
});
