import { published } from "../../define/define-published.ts";
import { causesOfInjury } from "../causes-of-injury.ts";
import { injuryBulletin } from "../sources.ts";

export const injuryAdmissions = published({
  code: "Injury admissions",
  title: "Emergency admissions to hospital for injury, by cause",
  outcome: "staying-safe",
  unit: "count",
  better: "lower",
  decimals: 0,
  numerator: "emergency admissions of residents aged 0-17 for injury",
  denominator: "",
  source: injuryBulletin,
  note: "A district's count, unless it is said to be apportioned: then each cause is split on its own.",
  from: "admissions",
  groups: causesOfInjury,
});
