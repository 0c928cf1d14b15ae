import type { EachGroup } from "../define/define-each-group.ts";
import type { Gap as DeclaredGap } from "../define/define-gap.ts";
import type { Spread } from "../define/define-spread.ts";
import type { GapSide } from "../define/gap-side.ts";
import type { Indicator } from "../define/indicator.ts";
import { basesOf } from "../evaluate/candidate.ts";
import { type Basis, everyone, type Group, plainGroup } from "../measure.ts";
import type { Definition } from "../profile.ts";

/** A gap to be shown: the two figures that it lies between, and what kind of gap it is. */
export interface Sides {
  readonly definition: Definition;
  readonly bases: readonly (Basis | null)[];
  readonly peers: Side;
  readonly group: Side;
  /** The code of the indicator that measures the gap itself, as NI 92 does. Left out where the gap is the difference of its sides. */
  readonly measuredAs?: string;
  /** Whether it narrows when more pupils of the group reach the threshold. Gaps between two bases, or between points, don't. */
  readonly closedByPupils: boolean;
  /** Whether both sides are 100% less the indicator, which is one to keep low, such as absence. */
  readonly ofTheRest: boolean;
  /** Whether it is one of many groups of a characteristic, such as ethnicity, most of which are too small to have a figure. */
  readonly oneOfMany: boolean;
}

export interface Side {
  readonly indicator: string;
  readonly group: Group;
  /** What the figure is called where it is not that of a group of pupils: the median, or the lowest fifth. */
  readonly of?: Group;
  /** The basis of this side, in a gap between the two bases. */
  readonly basis?: Basis;
}

/** The gaps that an indicator has: itself where it is a gap; where it is shown group by group, the gap of each group to everyone. */
export function sidesOf(indicator: Indicator): readonly Sides[] {
  if (indicator.form === "each group") return sidesOfEach(indicator);
  return sidesOfOne(indicator);
}

/** The gap that an indicator is itself: one or none. */
export function sidesOfOne(indicator: Indicator): readonly Sides[] {
  if (indicator.form === "gap") return [sidesOfGap(indicator)];
  return indicator.form === "spread" && indicator.between ? [sidesOfSpread(indicator, indicator.between)] : [];
}

export function sidesOfGap(gap: DeclaredGap): Sides {
  const indicator = gap.of.definition.code;
  return {
    definition: gap.definition,
    bases: basesOf(gap),
    peers: sideOf(indicator, gap.peers),
    group: sideOf(indicator, gap.group),
    closedByPupils: gap.of.definition.better !== "neither" && !gap.peers.basis,
    ofTheRest: gap.of.definition.better === "lower",
    oneOfMany: false,
  };
}

/** The gap is a percentage of the median, between two figures in points: no number of pupils can be said to close it. */
function sidesOfSpread(spread: Spread, between: NonNullable<Spread["between"]>): Sides {
  const of = (value: string): Group => ({ characteristic: "attainment", value });
  return {
    definition: spread.definition,
    bases: spread.bases,
    peers: { indicator: between.peers.definition.code, group: everyone, of: of("median") },
    group: { indicator: between.group.definition.code, group: everyone, of: of("lowest-fifth") },
    measuredAs: spread.definition.code,
    closedByPupils: false,
    ofTheRest: false,
    oneOfMany: false,
  };
}

function sidesOfEach(each: EachGroup): readonly Sides[] {
  return each.groups.map((group) => ({
    definition: each.definition,
    bases: basesOf(each),
    peers: { indicator: each.of.definition.code, group: everyone },
    group: { indicator: each.definition.code, group: plainGroup(group) },
    closedByPupils: each.definition.better === "higher",
    ofTheRest: false,
    oneOfMany: true,
  }));
}

function sideOf(indicator: string, side: GapSide): Side {
  return { indicator, group: plainGroup(side), ...(side.basis && { basis: side.basis }) };
}
