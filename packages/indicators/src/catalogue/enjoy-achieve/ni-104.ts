import { gap } from "../../define/define-gap.ts";
import { group } from "../../define/group-of.ts";
import { handbook } from "../sources.ts";
import { ni73 } from "./ni-73.ts";

export const ni104 = gap({
  code: "NI 104",
  title: "The SEN/non-SEN gap achieving Key Stage 2 English and maths threshold",
  outcome: "enjoy-achieve",
  unit: "percentage points",
  better: "lower",
  decimals: 1,
  numerator: "NI 73 of pupils without SEN",
  denominator: "minus NI 73 of pupils with SEN (School Action; School Action Plus; statement)",
  source: handbook,
  of: ni73,
  peers: group("sen", "none"),
  group: group("sen", "any", ["school-action", "school-action-plus", "statement"]),
});
