import type { Layout } from "../layout/layout.ts";
import type { Candidate } from "../recognise.ts";
import type { SurveyedGrid } from "./survey-grid.ts";

/** What a draft is made from. `nearest`: the layout that comes near enough to be extended. */
export interface DraftSource {
  readonly surveyed: SurveyedGrid;
  readonly layouts: readonly Layout[];
  readonly nearest: Candidate | undefined;
  /** Sheets of the workbook that are not hidden. */
  readonly sheets: number;
}
