import { eachGroup } from "../../define/define-each-group.ts";
import { minorityEthnicGroups } from "../ethnic-groups.ts";
import { handbook } from "../sources.ts";
import { ni75 } from "./ni-75.ts";

export const ni108 = eachGroup({
  code: "NI 108",
  title: "Key Stage 4 attainment for Black and minority ethnic groups",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "pupils of the group at NI 75's threshold",
  denominator: "pupils of the group",
  source: handbook,
  note: "One value a group with more than 30 pupils.",
  of: ni75,
  groups: minorityEthnicGroups,
  moreThan: 30,
});
