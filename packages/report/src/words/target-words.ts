import type { GapVerdict, SetTarget, TargetResult } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import { verdictWords } from "./wording.ts";

type TargetWords = Readonly<Record<TargetResult["status"], string>>;

const wordsWith = (met: string, notMet: string): TargetWords => ({
  green: `target ${met}`,
  amber: `floor met, target ${notMet}`,
  red: `floor ${notMet}`,
  "no floor": `target ${notMet}`,
  "no figure": "nothing to judge",
  "too few": "not judged (too few pupils)",
  "two terms": "not judged (two terms)",
  "no target": "no target",
});

/** Where a figure stands against its target, in words beside the colour. */
export const targetWords = wordsWith("met", "not met");

/** The same where the target's year is still to come: nothing is missed before. */
export const toComeWords = wordsWith("met already", "not yet met");

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
export const baselineFloorWords = (of: TargetWords): TargetWords => ({
  ...of,
  amber: `no worse than in the baseline year, ${of["no floor"]}`,
  red: "worse than in the baseline year",
});

/** Whether the target is for a year after that of the figure. */
export const isToCome = ({ period }: Pick<SetTarget, "period">, year: Period): boolean => period > year;

/** Where the figure of a year stands against the target that is set. A gap that meets it because its peers fell says so. */
export function foundWords(set: SetTarget, year: Period): string {
  const { status, target, verdict, floorFrom } = set;
  const of = isToCome(set, year) ? toComeWords : targetWords;
  if (!verdict) return (floorFrom === "baseline" ? baselineFloorWords(of) : of)[status];
  return target === null ? narrowWords[verdict] : `${of.green}, but peers fell`;
}
