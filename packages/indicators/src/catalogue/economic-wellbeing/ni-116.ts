import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni116 = published({
  code: "NI 116",
  title: "Proportion of children in poverty",
  outcome: "economic-wellbeing",
  unit: "percent",
  better: "lower",
  decimals: 1,
  numerator: "children in families on out-of-work benefits or below 60% of median income",
  denominator: "children",
  source: handbook,
});
