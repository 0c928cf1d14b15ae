import { z } from "zod";
import { field } from "./fields/facts.ts";
import { count } from "./fields/number.ts";
import { phaseField } from "./fields/phase.ts";
import { schoolField, yearField } from "./fields/pupil.ts";
import { defineKind } from "./kind.ts";
import { partsOf } from "./relations/parts-of.ts";

/** More pupils than any school has: a line of totals has them. */
const most = 10_000;

const pupils = (whenMissing: "refused" | "null") =>
  field(count(most), {
    expected: `a number of pupils of one school, ${most.toLocaleString("en-GB")} at most`,
    whenMissing,
  });

const ofTheRoll = "pupils of one sort must be no more than all pupils on the roll";
const eachOnce = "each pupil on the roll must be counted once at most";

/** The January school census: pupils on roll. */
export const schoolRoll = defineKind("school_roll", {
  name: "school-roll",
  row: "a school at the January census",
  schema: z.object({
    period: yearField,
    school: schoolField,
    phase: phaseField,
    pupils: pupils("refused"),
    fsm: pupils("null"),
    sen: pupils("null"),
    eal: pupils("null"),
    white_british: pupils("null"),
    minority_ethnic: pupils("null"),
    ethnicity_not_known: pupils("null"),
    travel_walk: pupils("null"),
    travel_cycle: pupils("null"),
    travel_car: pupils("null"),
    travel_car_share: pupils("null"),
    travel_bus: pupils("null"),
    travel_train: pupils("null"),
    travel_other: pupils("null"),
  }),
  school: { field: "school" },
  results: ["school"],
  relations: [
    partsOf(["fsm"], "pupils", ofTheRoll),
    partsOf(["sen"], "pupils", ofTheRoll),
    partsOf(["eal"], "pupils", ofTheRoll),
    partsOf(["white_british", "minority_ethnic", "ethnicity_not_known"], "pupils", eachOnce),
    partsOf(
      ["travel_walk", "travel_cycle", "travel_car", "travel_car_share", "travel_bus", "travel_train", "travel_other"],
      "pupils",
      eachOnce,
    ),
  ],
  reasons: "in-missing",
  key: ["period", "school", "phase"],
  repeatRule: "the same school again",
});
