import { z } from "zod";
import { field } from "./fields/facts.ts";
import { whole } from "./fields/number.ts";
import { pupilFields } from "./fields/pupil.ts";
import { defineKind } from "./kind.ts";

const scale = () => field(whole(0, 9), { expected: "a whole number from 0 to 9", whenMissing: "null" });

const scales = z.object({
  pse_1: scale(),
  pse_2: scale(),
  pse_3: scale(),
  cll_1: scale(),
  cll_2: scale(),
  cll_3: scale(),
  cll_4: scale(),
  mat_1: scale(),
  mat_2: scale(),
  mat_3: scale(),
  kuw: scale(),
  phy: scale(),
  cre: scale(),
});

/** The Foundation Stage Profile: 13 scales of 0 to 9 points. */
export const foundationStage = defineKind("foundation_stage", {
  name: "foundation-stage",
  row: "a child at the end of the Foundation Stage",
  schema: z.object({ ...pupilFields, ...scales.shape }),
  dated: { field: "born", years: 5 },
  school: { field: "school" },
  home: { field: "postcode" },
  results: ["school", ...scales.keyof().options],
  reasons: "in-missing",
  key: ["period", "pupil"],
  repeatRule: "the same child again",
});
