import type { GapProfile, NoFigure } from "@lcsp/indicators";

/** What keeps a gap from being judged, by what its last year has instead of a gap. */
const withoutGap: Readonly<Record<NoFigure, string>> = {
  suppressed: "the gap of the last year is hidden to protect people",
  "not-available": "the gap of the last year is not known",
  "not-applicable": "the last year has nobody on one side of the gap",
  "low-reliability": "the gap of the last year is of too few to rely on",
  "low-coverage": "too few were measured in the last year",
};

/** Why nothing is found against a gap's target: what is missing in the last year, or else in the year that it would be compared with. */
export function whyNotJudged({ history, sinceBaseline }: Pick<GapProfile, "history" | "sinceBaseline">): string {
  const last = history.at(-1)?.partnership;
  if (!last) return withoutGap["not-available"];
  if (last.gap.kind === "none") return withoutGap[last.gap.reason];
  if (!last.reliable) return withoutGap["low-reliability"];
  if (last.gap.kind === "between") return "the gap of the last year is known only between two ends";
  return sinceBaseline
    ? `the gap of ${sinceBaseline.from} is of too few to rely on`
    : "no gap of the baseline year can be compared with it";
}
