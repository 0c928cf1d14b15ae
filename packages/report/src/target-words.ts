import type { TargetResult } from "@lcsp/indicators";

/** Where a figure stands to its target, in words beside the colour. */
export const targetWords: Readonly<Record<TargetResult["status"], string>> = {
  green: "target met",
  amber: "floor met, target not met",
  red: "floor not met",
  "no floor": "target not met",
  "no figure": "nothing to judge",
  "two terms": "not judged: two terms",
  "no target": "no target",
};

/** The same of a gap that is to narrow, with no figure set. */
export const narrowWords: Readonly<Record<TargetResult["status"], string>> = {
  ...targetWords,
  green: "narrowed, as the plan asks",
  amber: "no clear change",
  red: "widened",
  "no floor": "no clear change",
};
