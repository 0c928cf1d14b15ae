import { mean } from "../../define/define-mean.ts";
import { difficulties } from "../cubes/scores.ts";
import { handbook } from "../sources.ts";

export const ni58 = mean({
  code: "NI 58",
  title: "Emotional and behavioural health of looked after children",
  outcome: "being-healthy",
  unit: "mean score",
  better: "lower",
  decimals: 1,
  numerator: "sum of Strengths and Difficulties total scores (0 to 40)",
  denominator: "looked after children with a score",
  source: handbook,
  note: "By where the child is placed.",
  of: difficulties,
  score: "score",
  greatest: "score_most",
});
