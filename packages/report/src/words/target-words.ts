import type { GapVerdict, SetTarget, TargetResult } from "@lcsp/indicators";
import { verdictWords } from "./wording.ts";

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

const noGap = "group ahead: no gap to narrow";

/** The same of a gap that is to narrow, with no figure set: what it did, by the words of its verdict. */
export const narrowWords: Readonly<Record<GapVerdict, string>> = {
  ...verdictWords,
  narrowed: "narrowed, as the plan asks",
  "further ahead": noGap,
  "less far ahead": noGap,
  unreliable: targetWords["no figure"],
};

/** Where a figure stands to a target that is set: a gap that meets its figure by the peers' fall says so. */
export function foundWords({ status, target, verdict }: SetTarget): string {
  if (!verdict) return targetWords[status];
  return target === null ? narrowWords[verdict] : `${targetWords.green}, but peers fell`;
}
