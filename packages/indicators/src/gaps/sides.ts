import type { EachGroup } from "../define/define-each-group.ts";
import type { Gap as DeclaredGap } from "../define/define-gap.ts";
import type { Spread } from "../define/define-spread.ts";
import type { GapSide } from "../define/gap-side.ts";
import type { Indicator } from "../define/indicator.ts";
import { basesOf } from "../evaluate/candidate.ts";
import { type Basis, everyone, type Group, plainGroup } from "../measure.ts";
import type { Definition } from "../profile.ts";

/** A gap to be shown: which two figures it lies between. */
export interface Sides {
  readonly definition: Definition;
  readonly bases: readonly (Basis | null)[];
  readonly peers: Side;
  readonly group: Side;
  /** Of a gap that is measured itself, as a percentage of its peers' figure: the code of its indicator. */
  readonly measuredAs?: string;
  /** Whether more pupils of the group at the threshold narrow it: not between two bases, nor between points. */
  readonly closedByPupils: boolean;
  /** Whether its percentages are of those whom its indicator, one to keep low, does not count. */
  readonly ofTheRest: boolean;
  /** One of a characteristic's many groups, most of which are too small to have a figure. */
  readonly oneOfMany: boolean;
}

export interface Side {
  readonly indicator: string;
  readonly group: Group;
  /** Whom it is of, where its figure is not that of a group. */
  readonly of?: Group;
  /** Of a gap between the two bases: which of them this side is on. */
  readonly basis?: Basis;
}

/** The gaps of a catalogue: one a declared gap, and one a group of those that are shown group by group, to everyone. */
export function sidesOf(indicator: Indicator): readonly Sides[] {
  if (indicator.form === "each group") return sidesOfEach(indicator);
  return sidesOfOne(indicator);
}

/** The one gap that an indicator is, or none. */
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

/** Between two figures in points: as a percentage of the median, no number of pupils closes it. */
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
