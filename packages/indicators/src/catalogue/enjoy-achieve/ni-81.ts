import { gap } from "../../define/define-gap.ts";
import { group } from "../../define/group-of.ts";
import { handbook } from "../sources.ts";
import { ni80 } from "./ni-80.ts";

export const ni81 = gap({
  code: "NI 81",
  title: "Inequality gap in the achievement of a Level 3 qualification by the age of 19",
  outcome: "enjoy-achieve",
  unit: "percentage points",
  better: "lower",
  decimals: 1,
  numerator: "NI 80 of young people not eligible for FSM at 15",
  denominator: "minus NI 80 of young people eligible",
  people: "young people",
  source: handbook,
  note: "Published for counties and larger areas only.",
  countyOnly: true,
  of: ni80,
  peers: group("fsm", "not-eligible"),
  group: group("fsm", "eligible"),
});
