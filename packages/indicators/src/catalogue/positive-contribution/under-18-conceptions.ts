import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const under18Conceptions = published({
  code: "under-18 conceptions",
  title: "Conceptions of women under 18",
  outcome: "positive-contribution",
  unit: "per 1000",
  better: "lower",
  decimals: 1,
  numerator: "conceptions of women aged under 18",
  denominator: "resident women aged 15-17",
  source: handbook,
  beside: "NI 112",
});
