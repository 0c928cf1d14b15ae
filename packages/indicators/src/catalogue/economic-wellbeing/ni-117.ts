import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni117 = published({
  code: "NI 117",
  title: "16 to 18 year olds not in education employment or training",
  outcome: "economic-wellbeing",
  unit: "percent",
  better: "lower",
  decimals: 1,
  numerator: "16-18 year olds who are NEET (mean of November to January)",
  denominator: "16-18 year olds known to Connexions",
  source: handbook,
  note: "The mean of November, December and January.",
});
