import { ENGLAND, KENT, type Period } from "@lcsp/ingest";
import type { Indicator } from "../define/indicator.ts";
import { basesOf } from "../evaluate/candidate.ts";
import type { Evaluation } from "../evaluation.ts";
import { figureAt } from "../figures.ts";
import type { Shown } from "../gaps/known.ts";
import { withoutFew } from "../gaps/without-few.ts";
import { type Basis, everyone, type Group, type Measure } from "../measure.ts";
import type { Definition, GapProfile, IndicatorProfile, YearOfIndicator } from "../profile.ts";
import { comparable } from "../targets/comparable.ts";
import { aimOf } from "./aim-of.ts";
import { compare } from "./compare.ts";
import { directionOf, directionOfGap } from "./direction.ts";
import { peerFigures } from "./peer-figures.ts";
import { rankOf } from "./rank.ts";

/** What indicators' histories are made from. */
export type Known = Pick<Evaluation, "figures" | "targets">;

/** An indicator over the years: on each of its bases, for everyone and for each of its groups. A gap's target is that of its profile. */
export function indicatorProfiles(
  known: Known,
  indicator: Indicator,
  among: Shown,
  gaps: readonly GapProfile[],
): readonly IndicatorProfile[] {
  return basesOf(indicator).flatMap((basis) =>
    groupsOf(indicator)
      .map((group) => profileOf(known, indicator, { basis, group }, among, gaps))
      .filter((profile) => indicator.form !== "each group" || hasFigure(profile)),
  );
}

function groupsOf(indicator: Indicator): readonly Group[] {
  const groups = "groups" in indicator ? indicator.groups : [];
  const named = groups.map(({ characteristic, value }) => ({ characteristic, value }));
  return indicator.form === "each group" ? named : [everyone, ...named];
}

/** Of the many groups of a characteristic, those that are large enough here or in Kent in some year. */
function hasFigure({ history }: IndicatorProfile): boolean {
  return history.some(({ partnership, kent }) => partnership.value.kind !== "none" || kent.value.kind !== "none");
}

function profileOf(
  known: Known,
  indicator: Indicator,
  of: Pick<IndicatorProfile, "basis" | "group">,
  among: Shown,
  gaps: readonly GapProfile[],
): IndicatorProfile {
  const { definition, form } = indicator;
  const at = (area: string, period: Period) => {
    const measure = figureAt(known.figures, { indicator: definition.code, area, period, ...of });
    return form === "gap" ? withoutFew(measure, among.smallCohort) : measure;
  };
  const history = among.periods.map((period) => yearOf(at, period, among, indicator));
  const held = comparable(
    among.held.map((period) => at(among.area, period)),
    definition,
  );
  const last = isOfSize(definition) ? undefined : history.at(-1);
  const line = { ...of, held, at: (period: Period) => at(among.area, period) };
  const now = among.partnerships.map((one) => at(one, among.year));
  const gap = gapOf(gaps, indicator, of.basis);
  return {
    definition,
    ...of,
    history,
    peers: peerFigures(now, history.at(-1)?.rank ?? { kind: "none" }),
    direction: gap ? directionOfGap(held, gap) : directionOf(held, definition.better),
    againstKent: last ? compare(last.partnership, last.kent, definition.better) : "not compared",
    againstEngland: last ? compare(last.partnership, last.england, definition.better) : "not compared",
    ...(gap ? { target: gap.target, forecast: gap.forecast } : aimOf(known.targets, indicator, line, among)),
  };
}

function yearOf(
  at: (area: string, period: Period) => Measure,
  period: Period,
  { area, partnerships }: Shown,
  { definition, form }: Indicator,
): YearOfIndicator {
  const peers = partnerships.map((one) => at(one, period));
  return {
    period,
    partnership: definition.countyOnly ? notAsked(at(area, period)) : at(area, period),
    kent: at(KENT.code, period),
    england: at(ENGLAND.code, period),
    rank: isOfSize(definition)
      ? { kind: "none" }
      : rankOf(area, peers, definition.better, form === "gap" ? 0 : undefined),
  };
}

/** A partnership's figure of what counties alone have: nothing is lacking, in whichever year. */
function notAsked(own: Measure): Measure {
  return own.road === null ? { ...own, value: { kind: "none", reason: "not-applicable" } } : own;
}

/** A count is as large as its area: beside that of another it says nothing. */
function isOfSize({ unit }: Definition): boolean {
  return unit === "count";
}

/** The gap's own profile, which says of it what a figure alone can't: but for one of many groups, whose gap is to everyone. */
function gapOf(gaps: readonly GapProfile[], indicator: Indicator, on: Basis | null): GapProfile | undefined {
  if (indicator.form === "each group") return undefined;
  const { code } = indicator.definition;
  return gaps.find(({ definition, basis }) => definition.code === code && basis === on);
}
