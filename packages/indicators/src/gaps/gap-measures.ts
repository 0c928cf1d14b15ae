import { ENGLAND, KENT, type Period } from "@lcsp/ingest";
import type { Indicator } from "../define/indicator.ts";
import { type Figures, textOf } from "../figures.ts";
import { everyone, type Measure, ownFigure } from "../measure.ts";
import type { Gap } from "../profile.ts";
import { gapAt } from "./gap-at.ts";
import { type Sides, sidesOfGap } from "./sides.ts";

/**
 * Adds every declared gap as a figure in its own right, in percentage points, so that it is ranked and compared like any other figure.
 * Where a side has no figure but the gap itself is published, the published gap stays.
 */
export function withGapMeasures(
  figures: Figures,
  catalogue: readonly Indicator[],
  partnerships: readonly string[],
  periods: readonly Period[],
): Figures {
  const all = new Map(figures);
  const areas = [...partnerships, KENT.code, ENGLAND.code];
  for (const sides of catalogue.flatMap((indicator) => (indicator.form === "gap" ? [sidesOfGap(indicator)] : []))) {
    for (const measure of measuresOf(figures, sides, areas, periods)) {
      const key = textOf(measure);
      if (measure.value.kind !== "none" || !all.has(key)) all.set(key, measure);
    }
  }
  return all;
}

function measuresOf(figures: Figures, sides: Sides, areas: readonly string[], periods: readonly Period[]): Measure[] {
  return sides.bases.flatMap((basis) =>
    areas.flatMap((area) =>
      periods.flatMap((period) => {
        const gap = gapAt(figures, sides, { area, basis, period }, 0);
        return gap.peers.road === null || gap.group.road === null ? [] : [gapMeasure(sides, gap)];
      }),
    ),
  );
}

/** The gap as a measure. It is no ratio of counts, and so has none; its cohort is that of its smaller side, as far as the two are known. */
export function gapMeasure({ definition, ...sides }: Sides, { peers, group, gap, interval, status }: Gap): Measure {
  const cohorts = [peers.cohort, group.cohort].filter((cohort) => cohort !== null);
  return {
    indicator: definition.code,
    area: group.area,
    basis: sides.group.basis ? null : group.basis,
    period: group.period,
    group: everyone,
    numerator: null,
    denominator: null,
    cohort: cohorts.length === 0 ? null : Math.min(...cohorts),
    value: gap,
    interval,
    status,
    road: group.road,
    ...ownFigure,
    caution: [peers.caution, group.caution].includes("two-terms") ? "two-terms" : null,
    reach: group.reach.kind === "own" ? peers.reach : group.reach,
    extracts: [...new Set([...peers.extracts, ...group.extracts])].sort((a, b) => a - b),
  };
}
