import { eachGroup } from "../../define/define-each-group.ts";
import { minorityEthnicGroups } from "../ethnic-groups.ts";
import { handbook } from "../sources.ts";
import { ni73 } from "./ni-73.ts";

export const ni107 = eachGroup({
  code: "NI 107",
  title: "Key Stage 2 attainment for Black and minority ethnic groups",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "pupils of the group at NI 73's threshold",
  denominator: "pupils of the group",
  source: handbook,
  note: "One value a group with more than 30 pupils.",
  of: ni73,
  groups: minorityEthnicGroups,
  moreThan: 30,
});
