import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni54 = published({
  code: "NI 54",
  title: "Services for disabled children",
  outcome: "being-healthy",
  unit: "score",
  better: "higher",
  decimals: 1,
  numerator: "parent survey score (0 to 100)",
  denominator: "",
  source: handbook,
  note: "The score of a survey of parents: from 0 to 100. Published for counties and larger areas only.",
  countyOnly: true,
});
