import { gap } from "../../define/define-gap.ts";
import { group } from "../../define/group-of.ts";
import { handbook } from "../sources.ts";
import { ni75 } from "./ni-75.ts";

export const ni105 = gap({
  code: "NI 105",
  title: "The SEN/non-SEN gap achieving five A*-C GCSEs including English and maths",
  outcome: "enjoy-achieve",
  unit: "percentage points",
  better: "lower",
  decimals: 1,
  numerator: "NI 75 of pupils without SEN",
  denominator: "minus NI 75 of pupils with SEN (School Action; School Action Plus; statement)",
  source: handbook,
  of: ni75,
  peers: group("sen", "none"),
  group: group("sen", "any", ["school-action", "school-action-plus", "statement"]),
});
