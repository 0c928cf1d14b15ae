import { z } from "zod";
import { field } from "./fields/facts.ts";
import { flagField } from "./fields/flag.ts";
import { decimal, whole } from "./fields/number.ts";
import { pupilFields } from "./fields/pupil.ts";
import { defineKind } from "./kind.ts";
import { partsOf } from "./relations/parts-of.ts";

/** Results at GCSE and equivalent. */
export const keyStage4 = defineKind("key_stage_4", {
  name: "key-stage-4",
  row: "a pupil at the end of Key Stage 4",
  schema: z.object({
    ...pupilFields,
    five_a_to_c: flagField,
    five_a_to_c_em: flagField,
    five_a_to_g: flagField,
    capped_points: field(decimal(0, 1000), { expected: "a number of points", whenMissing: "null" }),
    entries: field(whole(0, 99), { expected: "a number of examinations", whenMissing: "null" }),
  }),
  dated: { field: "born", years: 16 },
  school: { field: "school" },
  home: { field: "postcode" },
  results: ["school", "five_a_to_c", "five_a_to_c_em", "five_a_to_g"],
  relations: [
    partsOf(["five_a_to_c_em"], "five_a_to_c", "who has five A* to C with English and maths must have five A* to C"),
    partsOf(["five_a_to_c"], "five_a_to_g", "who has five A* to C must have five A* to G"),
  ],
  reasons: "in-missing",
  key: ["period", "pupil"],
  repeatRule: "the same pupil again",
});
