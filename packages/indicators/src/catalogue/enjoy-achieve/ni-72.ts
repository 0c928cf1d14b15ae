import { proportion } from "../../define/define-rate.ts";
import { foundationStage } from "../cubes/foundation-stage.ts";
import { handbook } from "../sources.ts";

export const ni72 = proportion({
  code: "NI 72",
  title: "At least 78 points across the Early Years Foundation Stage with at least 6 in each scale of PSED and CLL",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "children with total >= 78 and each of the 3 PSE and 4 CLL scales >= 6",
  denominator: "children with a complete profile",
  source: handbook,
  of: foundationStage,
  count: (is) => is.and([is("points78", "=", 1), is("pse", "=", 1), is("cll", "=", 1)]),
  among: (is) => is("complete", "=", 1),
});
