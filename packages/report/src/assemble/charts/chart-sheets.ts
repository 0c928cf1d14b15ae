import type { Profile } from "@lcsp/indicators";
import type { Sheet } from "../../sheet.ts";
import { gapPages } from "./gap-pages.ts";
import { movers } from "./movers.ts";
import { pagedGaps } from "./paged-gaps.ts";
import { ranks } from "./ranks.ts";
import { trends } from "./trends.ts";

/** The sheets with charts and those with their numbers, by their place in the workbook. */
export interface ChartSheets {
  /** Ranks and trends. */
  readonly standing: readonly Sheet[];
  /** A page for each gap, and what moved the gaps. */
  readonly gaps: readonly Sheet[];
  /** The numbers that the charts are drawn from. */
  readonly data: readonly Sheet[];
}

export function chartSheets(profile: Profile): ChartSheets {
  const [ranked, drawn, paged] = [ranks(profile), trends(profile), gapPages(pagedGaps(profile), profile)];
  return {
    standing: [...ranked, ...drawn].map(({ page }) => page),
    gaps: [...paged.flatMap(({ pages }) => pages), ...movers(profile)],
    data: [...ranked, ...drawn, ...paged].map(({ data }) => data),
  };
}
