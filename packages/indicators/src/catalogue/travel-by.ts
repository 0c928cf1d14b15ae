import { proportion, type Rate } from "../define/define-rate.ts";
import type { Definition } from "../profile.ts";
import { type SchoolTravelColumns, schoolTravel } from "./cubes/school-travel.ts";
import { handbook } from "./sources.ts";

/** One of NI 198's modes of travel beside its headline, which is the car. */
export function travelBy(
  mode: string,
  declared: { readonly better: Definition["better"]; readonly modes: readonly SchoolTravelColumns["mode"][] },
): Rate {
  return proportion({
    code: `Travel ${mode}`,
    title: `Children travelling to school ${mode}`,
    outcome: "staying-safe",
    unit: "percent",
    better: declared.better,
    decimals: 1,
    numerator: `pupils usually travelling ${mode}`,
    denominator: "pupils with a recorded mode",
    source: handbook,
    note: "A mode of NI 198. A school that hides a mode of travel is left out.",
    of: schoolTravel,
    count: (is) => is("mode", "in", declared.modes),
    among: (is) => is.lit(true),
  });
}
