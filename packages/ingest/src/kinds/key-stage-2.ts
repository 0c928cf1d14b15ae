import { z } from "zod";
import { field } from "./fields/facts.ts";
import { keyStage1Level, keyStage2Level } from "./fields/level.ts";
import { decimal } from "./fields/number.ts";
import { pupilFields } from "./fields/pupil.ts";
import { defineKind } from "./kind.ts";

const level = () => field(keyStage2Level(), { expected: "one of A, B, N, W, 2, 3, 4, 5, T, M", whenMissing: "null" });

const earlierLevel = () =>
  field(keyStage1Level(), { expected: "one of A, D, W, 1, 2C, 2B, 2A, 2, 3, 4", whenMissing: "null" });

/** Key Stage 2 test levels, the same pupil's levels at Key Stage 1, and the score that compares the two. */
export const keyStage2 = defineKind("key_stage_2", {
  name: "key-stage-2",
  row: "a pupil at the end of Key Stage 2",
  schema: z.object({
    ...pupilFields,
    english: level(),
    reading: level(),
    writing: level(),
    maths: level(),
    science: level(),
    ks1_reading: earlierLevel(),
    ks1_writing: earlierLevel(),
    ks1_maths: earlierLevel(),
    cva: field(decimal(0, 200), { expected: "a score around 100", whenMissing: "null" }),
  }),
  dated: { field: "born", years: 11 },
  school: { field: "school" },
  home: { field: "postcode" },
  results: ["school", "english", "reading", "writing", "maths", "science"],
  reasons: "in-missing",
  key: ["period", "pupil"],
  repeatRule: "the same pupil again",
});
