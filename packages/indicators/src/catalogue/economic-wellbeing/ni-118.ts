import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni118 = published({
  code: "NI 118",
  title: "Take up of formal childcare by low-income working families",
  outcome: "economic-wellbeing",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "families receiving the childcare element",
  denominator: "low-income working families",
  source: handbook,
});
