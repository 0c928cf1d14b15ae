import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni48 = published({
  code: "NI 48",
  title: "Children killed or seriously injured in road traffic accidents",
  outcome: "staying-safe",
  unit: "percent fall",
  better: "higher",
  decimals: 1,
  numerator: "previous 3-year rolling average minus current 3-year rolling average",
  denominator: "previous 3-year rolling average",
  source: handbook,
  note: "Above 0 casualties fell, below 0 they rose.",
});
