import { count } from "../../define/define-count.ts";
import { lookedAfter } from "../cubes/looked-after.ts";
import { careReturns } from "../sources.ts";

export const lookedAfterChildren = count({
  code: "looked after children",
  title: "Looked after children",
  outcome: "being-healthy",
  unit: "count",
  better: "neither",
  decimals: 0,
  numerator: "children looked after in the year",
  denominator: "",
  source: careReturns,
  of: lookedAfter,
  where: (is) => is.lit(true),
  by: [],
  counts: "pupils",
});
