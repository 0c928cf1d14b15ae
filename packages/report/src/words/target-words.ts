import type { GapVerdict, SetTarget, TargetResult } from "@lcsp/indicators";
import { verdictWords } from "./wording.ts";

/** Where a figure stands against its target, in words beside the colour. */
export const targetWords: Readonly<Record<TargetResult["status"], string>> = {
  green: "target met",
  amber: "floor met, target not met",
  red: "floor not met",
  "no floor": "target not met",
  "no figure": "nothing to judge",
  "too few": "not judged: too few pupils",
  "two terms": "not judged: two terms",
  "no target": "no target",
};

const noGap = "group ahead: no gap to narrow";

/** The same for a gap that the plan only asks to narrow: what it did, in the words of its verdict. */
export const narrowWords: Readonly<Record<GapVerdict, string>> = {
  ...verdictWords,
  narrowed: "narrowed, as the plan asks",
  "further ahead": noGap,
  "less far ahead": noGap,
  unreliable: targetWords["too few"],
};

/** The same where the plan sets no floor, and the baseline year's figure stands for it. */
export const baselineFloorWords: Readonly<Record<TargetResult["status"], string>> = {
  ...targetWords,
  amber: "no worse than in the baseline year, target not met",
  red: "worse than in the baseline year",
};

/** Where a figure stands against the target that is set. A gap that meets it because its peers fell says so. */
export function foundWords({ status, target, verdict, floorFrom }: SetTarget): string {
  if (!verdict) return (floorFrom === "baseline" ? baselineFloorWords : targetWords)[status];
  return target === null ? narrowWords[verdict] : `${targetWords.green}, but peers fell`;
}
