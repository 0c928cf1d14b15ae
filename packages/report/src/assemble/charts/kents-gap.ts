import type { Figure, GapProfile } from "@lcsp/indicators";

const notAgainstItself: Figure = { kind: "none", reason: "not-applicable" };

/**
 * The profile of a gap with Kent's figures in the place of the partnership's: for the pages of the county's workbook, and in a
 * partnership's for a gap that is published for counties alone. No partnership's plan sets a target for it.
 */
export function kentsGap(gap: GapProfile): GapProfile {
  return {
    ...gap,
    history: gap.history.map((year) => ({
      ...year,
      partnership: year.kent,
      kent: { ...year.kent, gap: notAgainstItself },
    })),
    sincePreviousYear: gap.kentSincePreviousYear,
    sinceBaseline: gap.kentSinceBaseline,
    pace: gap.kentPace,
    forecast: gap.kentForecast,
    target: { status: "no target" },
    againstKent: {
      sincePreviousYear: null,
      sinceBaseline: null,
      shareOfGap: notAgainstItself,
    },
    rankOfChange: { sincePreviousYear: { kind: "none" }, sinceBaseline: { kind: "none" } },
    pupilsNeeded: { forKent: { kind: "no goal" }, toClose: gap.kentNeededToClose, forTarget: { kind: "no goal" } },
    schoolsSincePreviousYear: null,
    schoolsSinceBaseline: null,
  };
}
