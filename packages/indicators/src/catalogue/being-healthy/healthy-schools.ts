import { proportion } from "../../define/define-rate.ts";
import { healthySchools } from "../cubes/healthy-schools.ts";
import { healthySchoolsProgramme } from "../sources.ts";

export const healthySchoolsStatus = proportion({
  code: "Healthy Schools",
  title: "Schools that have achieved Healthy Schools status",
  outcome: "being-healthy",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "schools that have achieved the status",
  denominator: "schools in the programme: achieved, or working towards it",
  source: healthySchoolsProgramme,
  people: "schools",
  of: healthySchools,
  count: (is) => is("status", "=", "achieved"),
  among: (is) => is("status", "<>", "not-in-programme"),
});
