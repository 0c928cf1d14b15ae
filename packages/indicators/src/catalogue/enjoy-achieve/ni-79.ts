import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni79 = published({
  code: "NI 79",
  title: "Achievement of a Level 2 qualification by the age of 19",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "young people with Level 2 by 19",
  denominator: "young people in the cohort",
  source: handbook,
  note: "Published for counties and larger areas only.",
  countyOnly: true,
});
