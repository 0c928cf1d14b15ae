import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni175 = published({
  code: "NI 175",
  title: "Access to services and facilities by public transport walking and cycling",
  outcome: "economic-wellbeing",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "residents within the set time of the service",
  denominator: "residents",
  source: handbook,
});
