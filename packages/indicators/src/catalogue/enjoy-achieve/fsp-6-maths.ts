import { proportion } from "../../define/define-rate.ts";
import { foundationStage } from "../cubes/foundation-stage.ts";
import { plan } from "../sources.ts";

export const fspMaths = proportion({
  code: "FSP 6+ Maths",
  title: "Children scoring 6 or more in every scale of mathematical development",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 0,
  numerator: "children scoring 6 or more in every scale of the area of learning",
  denominator: "children with a score in every scale of the area of learning",
  source: plan,
  note: "The area of learning is called problem solving, reasoning and numeracy from 2008/09.",
  of: foundationStage,
  count: (is) => is("maths", "=", 1),
  among: (is) => is("maths", "is not", null),
});
