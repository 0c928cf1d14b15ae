import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni113 = published({
  code: "NI 113",
  title: "Prevalence of chlamydia in under 25 year olds",
  titleMeans: "those screened or tested",
  outcome: "being-healthy",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "people aged 15-24 screened or tested",
  denominator: "resident population aged 15-24",
  source: handbook,
  note: "It counts those screened or tested, whatever the result.",
});
