import type { IndicatorProfile, Profile, YearOfIndicator } from "@lcsp/indicators";
import { fitProfile } from "../../fit-profiles.ts";
import { type PagedGap, pagedGapsOfKent } from "../charts/paged-gaps.ts";
import { isOverall } from "../headlines.ts";
import { isHeld } from "../held.ts";
import { withoutEmptyYears } from "../without-empty-years.ts";
import { yearOf } from "../year-of.ts";

/** What the county's workbook keeps of one partnership's profile: a profile itself is too large to keep many of. */
export interface InCounty
  extends Pick<Profile, "partnership" | "year" | "baseline" | "madeOn" | "restatedOn" | "apportioned" | "smallCohort"> {
  readonly indicators: readonly IndicatorOfYear[];
  /** Kent's gaps that have a page, and their years: the same in every partnership's profile. */
  readonly gapsOfKent: readonly PagedGap[];
  readonly periods: Profile["periods"];
  readonly extracts: Profile["quality"]["extracts"];
}

/** An indicator for all it counts on one basis, in the profile's year. */
export interface IndicatorOfYear extends Pick<IndicatorProfile, "definition" | "basis"> {
  readonly now: YearOfIndicator;
}

/** Throws an UnfitProfileError for what is no profile, or of another version. */
export function inCounty(whole: Profile): InCounty {
  const { partnership, year, baseline, madeOn, restatedOn, apportioned, smallCohort, indicators, quality } =
    fitProfile(whole);
  const kept = indicators.filter(isOverall).flatMap(({ definition, basis, history }): IndicatorOfYear[] => {
    const now = yearOf({ history }, year);
    return now ? [{ definition, basis, now }] : [];
  });
  const { gaps, periods } = withoutEmptyYears(whole);
  return {
    partnership,
    year,
    baseline,
    madeOn,
    restatedOn,
    apportioned,
    smallCohort,
    indicators: kept,
    periods,
    extracts: quality.extracts,
    gapsOfKent: pagedGapsOfKent({ gaps }),
  };
}

/** One indicator on one basis, in every partnership; undefined where one does not have it. */
export interface RowOfCounty extends Pick<IndicatorProfile, "definition" | "basis"> {
  readonly now: readonly (YearOfIndicator | undefined)[];
}

/** The indicators of which anything is known this year, for any area; the partnerships in the order given. */
export function rowsOfCounty(county: readonly InCounty[]): readonly RowOfCounty[] {
  const keyOf = ({ definition, basis }: IndicatorOfYear) => `${definition.code}\t${basis}`;
  const byKey = county.map(({ indicators }) => new Map(indicators.map((one) => [keyOf(one), one.now])));
  const all = new Map(county.flatMap(({ indicators }) => indicators.map((one) => [keyOf(one), one] as const)));
  return [...all].flatMap(([key, { definition, basis }]): RowOfCounty[] => {
    const now = byKey.map((indicators) => indicators.get(key));
    return isHeld(now.flatMap((one) => one ?? [])) ? [{ definition, basis, now }] : [];
  });
}
