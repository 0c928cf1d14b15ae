import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni51 = published({
  code: "NI 51",
  title: "Effectiveness of child and adolescent mental health services",
  outcome: "being-healthy",
  unit: "score",
  better: "higher",
  decimals: 1,
  numerator: "sum of four self-assessment scores (4 to 16)",
  denominator: "",
  source: handbook,
  note: "The sum of four self-assessments of 1 to 4: from 4 to 16.",
});
