import { ENGLAND, KENT, type Period } from "@lcsp/ingest";
import type { Indicator } from "../define.ts";
import { basesOf } from "../evaluate/candidate.ts";
import { type Figures, figureAt } from "../figures.ts";
import { withoutFew } from "../gaps/without-few.ts";
import { type Basis, everyone, type Group } from "../measure.ts";
import type { IndicatorProfile, YearOfIndicator } from "../profile.ts";
import { compare } from "./compare.ts";
import { directionOf } from "./direction.ts";
import { rankOf } from "./rank.ts";

/** Whose figures are shown, among whom, in which years. */
export interface Among {
  readonly area: string;
  readonly partnerships: readonly string[];
  readonly periods: readonly Period[];
  readonly smallCohort: number;
}

/** An indicator over the years: on each of its bases, for everyone and for each of its groups. */
export function indicatorProfiles(figures: Figures, indicator: Indicator, among: Among): readonly IndicatorProfile[] {
  return basesOf(indicator).flatMap((basis) =>
    groupsOf(indicator)
      .map((group) => profileOf(figures, indicator, basis, group, among))
      .filter((profile) => indicator.form !== "each group" || hasFigure(profile)),
  );
}

function groupsOf(indicator: Indicator): readonly Group[] {
  const groups = indicator.form === "rate" || indicator.form === "each group" ? indicator.groups : [];
  const named = groups.map(({ characteristic, value }) => ({ characteristic, value }));
  return indicator.form === "each group" ? named : [everyone, ...named];
}

/** Of the many groups of a characteristic, those that are large enough here or in Kent in some year. */
function hasFigure({ history }: IndicatorProfile): boolean {
  return history.some(({ partnership, kent }) => partnership.value.kind !== "none" || kent.value.kind !== "none");
}

function profileOf(
  figures: Figures,
  { definition, form }: Indicator,
  basis: Basis | null,
  group: Group,
  among: Among,
): IndicatorProfile {
  const at = (area: string, period: Period) => {
    const measure = figureAt(figures, { indicator: definition.code, area, basis, period, group });
    return form === "gap" ? withoutFew(measure, among.smallCohort) : measure;
  };
  const history = among.periods.map((period): YearOfIndicator => {
    const peers = among.partnerships.map((area) => at(area, period));
    return {
      period,
      partnership: at(among.area, period),
      kent: at(KENT.code, period),
      england: at(ENGLAND.code, period),
      rank: rankOf(among.area, peers, definition.better),
    };
  });
  const last = history.at(-1);
  return {
    definition,
    basis,
    group,
    history,
    direction: directionOf(
      history.map(({ partnership }) => partnership),
      definition.better,
    ),
    againstKent: last ? compare(last.partnership, last.kent, definition.better) : "not compared",
    againstEngland: last ? compare(last.partnership, last.england, definition.better) : "not compared",
  };
}
