import { z } from "zod";
import { field } from "./fields/facts.ts";
import { keyStage1Level } from "./fields/level.ts";
import { pupilFields } from "./fields/pupil.ts";
import { defineKind } from "./kind.ts";

const level = () =>
  field(keyStage1Level(), { expected: "one of A, D, W, 1, 2C, 2B, 2A, 2, 3, 4", whenMissing: "null" });

/** Key Stage 1 levels. */
export const keyStage1 = defineKind("key_stage_1", {
  name: "key-stage-1",
  row: "a pupil at the end of Key Stage 1",
  schema: z.object({ ...pupilFields, reading: level(), writing: level(), maths: level(), science: level() }),
  dated: { field: "born", years: 7 },
  school: { field: "school" },
  home: { field: "postcode" },
  results: ["school", "reading", "writing", "maths", "science"],
  reasons: "in-missing",
  key: ["period", "pupil"],
  repeatRule: "the same pupil again",
});
