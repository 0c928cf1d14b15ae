import { ENGLAND, KENT, type Period } from "@lcsp/ingest";
import type { Scope } from "../ask/scope.ts";
import type { Indicator } from "../define/indicator.ts";
import { basesOf } from "../evaluate/candidate.ts";
import type { Evaluation } from "../evaluation.ts";
import { everyone, type Group, type Measure } from "../measure.ts";
import type { Definition, GapProfile, IndicatorProfile, YearOfIndicator } from "../profile.ts";
import { comparable } from "../targets/comparable.ts";
import type { Target } from "../targets/read-targets.ts";
import { aimOf } from "./aim-of.ts";
import { compare } from "./compare.ts";
import { directionOf, directionOfGap } from "./direction.ts";
import { type Line, lineOf } from "./line.ts";
import { peerFigures } from "./peer-figures.ts";
import { rankOf } from "./rank.ts";

/**
 * An indicator over the years: on each of its bases, for everyone and for each of its groups. Where the indicator is a gap, its direction,
 * target and forecast come from its profile among `gaps`.
 */
export function indicatorProfiles(
  { figures, targets }: Pick<Evaluation, "figures" | "targets">,
  indicator: Indicator,
  scope: Scope,
  gaps: readonly GapProfile[],
): readonly IndicatorProfile[] {
  return basesOf(indicator).flatMap((basis) =>
    groupsOf(indicator)
      .map((group) => lineOf(figures, indicator, { basis, group }, scope))
      .map((line) => profileOf(line, targets, scope, gapOf(gaps, line)))
      .filter((profile) => indicator.form !== "each group" || hasFigure(profile)),
  );
}

function groupsOf(indicator: Indicator): readonly Group[] {
  const groups = "groups" in indicator ? indicator.groups : [];
  const named = groups.map(({ characteristic, value }) => ({ characteristic, value }));
  return indicator.form === "each group" ? named : [everyone, ...named];
}

/** Of a characteristic with many groups, only those that are large enough to have a figure here or in Kent in some year are shown. */
function hasFigure({ history }: IndicatorProfile): boolean {
  return history.some(({ partnership, kent }) => partnership.value.kind !== "none" || kent.value.kind !== "none");
}

function profileOf(
  line: Line,
  targets: readonly Target[],
  scope: Scope,
  gap: GapProfile | undefined,
): IndicatorProfile {
  const { indicator, basis, group, at } = line;
  const { definition } = indicator;
  const history = scope.periods.map((period) => yearOf(line, period, scope));
  const held = scope.held.map((period) => at(scope.area, period));
  const alike = comparable(held, definition);
  const peers = scope.partnerships.map((one) => at(one, scope.year));
  return {
    definition,
    basis,
    group,
    history,
    peers: peerFigures(peers, history.at(-1)?.rank ?? { kind: "none" }),
    direction: gap ? directionOfGap(alike, gap) : directionOf(alike, definition.better),
    ...comparisonsOf(definition, history.at(-1)),
    ...(gap ? { target: gap.target, forecast: gap.forecast } : aimOf(targets, line, alike, scope)),
  };
}

function yearOf({ indicator, at }: Line, period: Period, { area, partnerships }: Scope): YearOfIndicator {
  const { definition, form } = indicator;
  const own = at(area, period);
  const peers = partnerships.map((one) => at(one, period));
  return {
    period,
    partnership: definition.countyOnly ? notAsked(own) : own,
    kent: at(KENT.code, period),
    england: at(ENGLAND.code, period),
    rank: isOfSize(definition)
      ? { kind: "none" }
      : rankOf(area, peers, definition.better, form === "gap" ? 0 : undefined),
  };
}

/** Of what only counties have, a partnership lacks nothing: its figure is not applicable, in every year. */
function notAsked(own: Measure): Measure {
  return own.road === null ? { ...own, value: { kind: "none", reason: "not-applicable" } } : own;
}

function comparisonsOf(
  definition: Definition,
  last: YearOfIndicator | undefined,
): Pick<IndicatorProfile, "againstKent" | "againstEngland"> {
  if (!last || isOfSize(definition)) return { againstKent: "not compared", againstEngland: "not compared" };
  const { partnership, kent, england } = last;
  const { better } = definition;
  return { againstKent: compare(partnership, kent, better), againstEngland: compare(partnership, england, better) };
}

/** A count is as large as its area, so that ranking it, or comparing it with another area's, says nothing. */
function isOfSize({ unit }: Definition): boolean {
  return unit === "count";
}

/** The profile of the gap that the indicator is. One that is shown group by group is no gap itself: its gaps are those of its groups. */
function gapOf(gaps: readonly GapProfile[], { indicator, basis }: Line): GapProfile | undefined {
  if (indicator.form === "each group") return undefined;
  const { code } = indicator.definition;
  return gaps.find((gap) => gap.definition.code === code && gap.basis === basis);
}
