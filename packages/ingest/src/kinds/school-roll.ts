import { z } from "zod";
import { field } from "./fields/facts.ts";
import { whole } from "./fields/number.ts";
import { phaseField } from "./fields/phase.ts";
import { schoolField, yearField } from "./fields/pupil.ts";
import { defineKind } from "./kind.ts";

const pupils = (whenMissing: "refused" | "null") =>
  field(whole(0, 10_000), { expected: "a number of pupils", whenMissing });

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
  reasons: "in-missing",
  key: ["period", "school", "phase"],
  repeatRule: "the same school again",
});
