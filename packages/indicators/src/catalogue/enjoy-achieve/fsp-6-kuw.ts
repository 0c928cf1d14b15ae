import { proportion } from "../../define/define-rate.ts";
import { foundationStage } from "../cubes/foundation-stage.ts";
import { plan } from "../sources.ts";

export const fspKuw = proportion({
  code: "FSP 6+ KUW",
  title: "Children scoring 6 or more in the scale of knowledge and understanding of the world",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 0,
  numerator: "children scoring 6 or more in the scale of the area of learning",
  denominator: "children with a score in the scale of the area of learning",
  source: plan,
  of: foundationStage,
  count: (is) => is("kuw", "=", 1),
  among: (is) => is("kuw", "is not", null),
});
