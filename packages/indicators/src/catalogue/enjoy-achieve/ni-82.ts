import { gap } from "../../define/define-gap.ts";
import { group } from "../../define/group-of.ts";
import { handbook } from "../sources.ts";
import { ni79 } from "./ni-79.ts";

export const ni82 = gap({
  code: "NI 82",
  title: "Inequality gap in the achievement of a Level 2 qualification by the age of 19",
  outcome: "enjoy-achieve",
  unit: "percentage points",
  better: "lower",
  decimals: 1,
  numerator: "NI 79 of young people not eligible for FSM at 15",
  denominator: "minus NI 79 of young people eligible",
  people: "young people",
  source: handbook,
  note: "Published for counties and larger areas only.",
  countyOnly: true,
  of: ni79,
  peers: group("fsm", "not-eligible"),
  group: group("fsm", "eligible"),
});
