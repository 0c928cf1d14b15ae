import { gap } from "../../define/define-gap.ts";
import { group } from "../../define/group-of.ts";
import { handbook } from "../sources.ts";
import { ni73 } from "./ni-73.ts";

export const ni102a = gap({
  code: "NI 102a",
  title: "Achievement gap between pupils eligible for free school meals and their peers at Key Stage 2",
  outcome: "enjoy-achieve",
  unit: "percentage points",
  better: "lower",
  decimals: 1,
  numerator: "NI 73 of pupils not eligible",
  denominator: "minus NI 73 of pupils eligible",
  source: handbook,
  of: ni73,
  peers: group("fsm", "not-eligible"),
  group: group("fsm", "eligible"),
});
