import { published } from "../../define/define-published.ts";
import { causesOfInjury } from "../causes-of-injury.ts";
import { handbook } from "../sources.ts";

export const ni70 = published({
  code: "NI 70",
  title: "Hospital admissions caused by unintentional and deliberate injuries to children and young people",
  outcome: "staying-safe",
  unit: "per 10000",
  better: "lower",
  decimals: 1,
  numerator: "emergency admissions of residents aged 0-17 for injury",
  denominator: "resident population aged 0-17",
  source: handbook,
  from: "admissions",
  groups: causesOfInjury,
});
