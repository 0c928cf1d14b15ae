import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni56 = published({
  code: "NI 56",
  title: "Obesity among primary school age children in Year 6",
  outcome: "being-healthy",
  unit: "percent",
  better: "lower",
  decimals: 1,
  numerator: "Year 6 pupils at or above the 95th centile of the UK90 BMI reference",
  denominator: "Year 6 pupils measured",
  source: handbook,
  note: "Where fewer than 85% of children were measured, it is marked as of low coverage.",
  coverage: { floor: 85, below: "flagged" },
});
