import { proportion } from "../../define/define-rate.ts";
import { lookedAfter } from "../cubes/looked-after.ts";
import { careReturns } from "../sources.ts";

export const lacHealthChecks = proportion({
  code: "LAC health checks",
  title: "Looked after children with a health check in the year",
  outcome: "being-healthy",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "looked after children with a health check in the year",
  denominator: "looked after children",
  source: careReturns,
  note: "A check of which nobody knows may have been made: the figure lies between two ends then.",
  of: lookedAfter,
  count: (is) => is("health_check", "=", 1),
  among: (is) => is("health_asked", "=", 1),
});
