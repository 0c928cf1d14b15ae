import type { GapVerdict } from "@lcsp/indicators";
import { verdictWords } from "./wording.ts";

export const gapsInBriefWords = {
  name: "Gaps in brief",
  about:
    "Are the gaps narrowing? Each gap now and in the years that its changes are told since, with a verdict on each",
  lines: [
    "A gap is how far a group of pupils is behind its peers, in percentage points; that of NI 92 in percent of the median. Below 0 the group is ahead.",
    "Each gap that this partnership has a figure of, once: of pupils at its schools or, where these are too few or none, of children who live here.",
    "A verdict is on two years. The direction on the report card is of all years shown, and so may be another.",
  ],
} as const;

/** Of so many verdicts each, in the order of their words: "Since 2005/06, of 3 gaps: 2 narrowed; 1 not judged." */
export function verdictsLine(since: string, verdicts: readonly (GapVerdict | undefined)[]): string {
  const judged = verdicts.filter((verdict) => verdict !== undefined && verdict !== "unreliable");
  const counted = Object.entries(verdictWords).flatMap(([verdict, words]) => said(count(judged, verdict), words));
  const all = [...counted, ...said(verdicts.length - judged.length, "not judged")];
  return `Since ${since}, of ${verdicts.length} ${verdicts.length === 1 ? "gap" : "gaps"}: ${all.join("; ")}.`;
}

const count = (all: readonly unknown[], one: string): number => all.filter((each) => each === one).length;

const said = (many: number, words: string): readonly string[] => (many === 0 ? [] : [`${many} ${words}`]);
