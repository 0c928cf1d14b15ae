import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni112 = published({
  code: "NI 112",
  title: "Under 18 conception rate",
  outcome: "positive-contribution",
  unit: "percent change",
  better: "lower",
  decimals: 1,
  numerator: "change in the rate per 1000 women aged 15-17 since 1998",
  denominator: "rate in 1998",
  source: handbook,
  note: "A negative value is a fall in the rate since 1998.",
});
