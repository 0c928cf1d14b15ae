import type { GapProfile, NoFigure } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";

/** What keeps a gap from being judged, by what its last year has instead of a gap. */
const withoutGap: Readonly<Record<NoFigure, (year: Period) => string>> = {
  suppressed: (year) => `the gap of ${year} is hidden to protect people`,
  "not-available": (year) => `the gap of ${year} is not known`,
  "not-applicable": (year) => `${year} has nobody on one side of the gap`,
  "low-reliability": (year) => `the gap of ${year} is of too few to rely on`,
  "low-coverage": (year) => `too few were measured in ${year}`,
};

/** Why nothing is found against a gap's target: what is missing in the last year, or else in the year that it would be compared with. */
export function whyNotJudged({ history, sinceBaseline }: Pick<GapProfile, "history" | "sinceBaseline">): string {
  const year = history.at(-1);
  if (!year) return "no gap is known";
  const { period, partnership: last } = year;
  if (last.gap.kind === "none") return withoutGap[last.gap.reason](period);
  if (!last.reliable) return withoutGap["low-reliability"](period);
  if (last.gap.kind === "between") return `the gap of ${period} is known only between two ends`;
  return sinceBaseline
    ? `the gap of ${sinceBaseline.from} is of too few to rely on`
    : "no gap of the baseline year can be compared with it";
}
