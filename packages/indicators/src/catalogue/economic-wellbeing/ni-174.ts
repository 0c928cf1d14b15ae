import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni174 = published({
  code: "NI 174",
  title: "Skills gaps in the current workforce reported by employers",
  outcome: "economic-wellbeing",
  unit: "percent",
  better: "lower",
  decimals: 1,
  numerator: "employers reporting a skills gap",
  denominator: "employers surveyed",
  source: handbook,
  note: "Published for counties and larger areas only.",
  countyOnly: true,
});
