import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni148 = published({
  code: "NI 148",
  title: "Care leavers in education employment or training",
  outcome: "economic-wellbeing",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "care leavers in EET at 19",
  denominator: "care leavers now 19 who were looked after on 1 April aged 16",
  source: handbook,
  note: "Few care leavers a district: counts of 1 to 4 are hidden.",
});
