import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni156 = published({
  code: "NI 156",
  title: "Households living in temporary accommodation",
  outcome: "economic-wellbeing",
  unit: "count",
  better: "lower",
  decimals: 0,
  numerator: "households in temporary accommodation at quarter end",
  denominator: "",
  source: handbook,
  note: "Households at the end of the quarter.",
});
