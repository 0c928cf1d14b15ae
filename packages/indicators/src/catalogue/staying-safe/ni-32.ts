import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni32 = published({
  code: "NI 32",
  title: "Repeat incidents of domestic violence",
  outcome: "staying-safe",
  unit: "percent",
  better: "lower",
  decimals: 1,
  numerator: "cases reviewed at MARAC that are repeats",
  denominator: "cases reviewed at MARAC",
  source: handbook,
});
