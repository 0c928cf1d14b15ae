import { gap } from "../../define/define-gap.ts";
import { group } from "../../define/group-of.ts";
import { handbook } from "../sources.ts";
import { ni75 } from "./ni-75.ts";

export const ni102b = gap({
  code: "NI 102b",
  title: "Achievement gap between pupils eligible for free school meals and their peers at Key Stage 4",
  outcome: "enjoy-achieve",
  unit: "percentage points",
  better: "lower",
  decimals: 1,
  numerator: "NI 75 of pupils not eligible",
  denominator: "minus NI 75 of pupils eligible",
  source: handbook,
  of: ni75,
  peers: group("fsm", "not-eligible"),
  group: group("fsm", "eligible"),
});
