import { proportion } from "../../define/define-rate.ts";
import { foundationStage } from "../cubes/foundation-stage.ts";
import { plan } from "../sources.ts";

export const fspPhy = proportion({
  code: "FSP 6+ PHY",
  title: "Children scoring 6 or more in the scale of physical development",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 0,
  numerator: "children scoring 6 or more in the scale of the area of learning",
  denominator: "children with a score in the scale of the area of learning",
  source: plan,
  of: foundationStage,
  count: (is) => is("phy", "=", 1),
  among: (is) => is("phy", "is not", null),
});
