import { published } from "../../define/define-published.ts";
import { handbook } from "../sources.ts";

export const childRoadCasualties = published({
  code: "child road casualties",
  title: "Children killed or seriously injured in road traffic accidents in a year",
  outcome: "staying-safe",
  unit: "count",
  better: "lower",
  decimals: 0,
  numerator: "children killed or seriously injured in road traffic accidents in the year",
  denominator: "",
  source: handbook,
  beside: "NI 48",
  note: "NI 48 compares averages of three years of it: a single year's count goes up and down by chance.",
});
