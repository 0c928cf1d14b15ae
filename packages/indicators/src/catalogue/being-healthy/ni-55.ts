import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const ni55 = published({
  code: "NI 55",
  title: "Obesity among primary school age children in Reception",
  outcome: "being-healthy",
  unit: "percent",
  better: "lower",
  decimals: 1,
  numerator: "Reception pupils at or above the 95th centile of the UK90 BMI reference",
  denominator: "Reception pupils measured",
  source: handbook,
  note: "Where fewer than 85% of children were measured, it is marked as of low coverage.",
  coverage: { floor: 85, below: "flagged" },
});
