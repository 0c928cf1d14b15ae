import type { Profile } from "@lcsp/indicators";
import { fitProfile } from "../fit-profiles.ts";
import type { Sheet } from "../sheet.ts";
import { bases } from "./bases.ts";
import { chartSheets } from "./charts/chart-sheets.ts";
import { comparisons } from "./comparisons.ts";
import { contents } from "./contents.ts";
import { countedSchools } from "./counted-schools.ts";
import { cover } from "./cover.ts";
import { dataQuality } from "./data-quality.ts";
import { definitions } from "./definitions.ts";
import { ethnicGroups } from "./ethnic-groups.ts";
import { foundationStage } from "./foundation-stage.ts";
import { gapChanges } from "./gap-changes.ts";
import { gapComparisons } from "./gap-comparisons.ts";
import { gaps } from "./gaps.ts";
import { gapsInBrief } from "./gaps-in-brief.ts";
import { inspections } from "./inspections.ts";
import { notAvailable } from "./not-available.ts";
import { notes } from "./notes.ts";
import { outcomeSheets } from "./outcome.ts";
import { priorities } from "./priorities.ts";
import { reportCard } from "./report-card.ts";
import { revisions } from "./revisions.ts";
import { schools } from "./schools.ts";
import { survey } from "./survey.ts";
import { withoutEmptyYears } from "./without-empty-years.ts";

/**
 * The sheets of one partnership's appendix, in the order of their tabs, at full precision. A sheet that would have no rows is left out.
 * `contact`: who answers questions. Throws an UnfitProfileError for what is no profile, or of another version.
 */
export function assemble(whole: Profile, contact?: string): readonly Sheet[] {
  const profile = withoutEmptyYears(fitProfile(whole));
  const stage = foundationStage(profile);
  const charted = chartSheets(profile);
  const body = [
    ...reportCard(profile),
    ...gapsInBrief(profile),
    ...comparisons(profile),
    ...outcomeSheets(profile),
    ...charted.standing,
    ...gaps(profile),
    ...gapChanges(profile),
    ...gapComparisons(profile),
    ...ethnicGroups(profile),
    ...charted.gaps,
    ...(stage ? [stage.areas] : []),
    ...bases(profile),
    ...survey(profile),
    ...priorities(profile),
    ...schools(profile),
    ...inspections(profile),
    ...countedSchools(profile),
    ...notAvailable(profile),
    ...revisions(profile),
    ...dataQuality(profile),
    notes(profile),
    definitions(profile),
    ...(stage ? [stage.chartData] : []),
    ...charted.data,
  ];
  return [cover(profile, contact), contents(profile, body), ...body];
}
