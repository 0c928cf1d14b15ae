import type { Figure, GapProfile } from "@lcsp/indicators";

const notAgainstItself: Figure = { kind: "none", reason: "not-applicable" };

/**
 * Kent's gap in the place of the partnership's: for its pages in the county's workbook, and that of a gap that nobody measures below the
 * county. No plan of a partnership aims at it.
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
