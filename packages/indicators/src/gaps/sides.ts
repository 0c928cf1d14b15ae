import type { Gap as DeclaredGap, EachGroup, Indicator } from "../define.ts";
import { basesOf } from "../evaluate/candidate.ts";
import { type Basis, everyone, type Group } from "../measure.ts";
import type { Definition } from "../profile.ts";

/** A gap to be shown: which two figures it lies between. */
export interface Sides {
  readonly definition: Definition;
  readonly bases: readonly (Basis | null)[];
  readonly peers: Side;
  readonly group: Side;
  /** One of a characteristic's many groups, most of which are too small to have a figure. */
  readonly oneOfMany: boolean;
}

export interface Side {
  readonly indicator: string;
  readonly group: Group;
}

/** The gaps of a catalogue: one a declared gap, and one a group of those that are shown group by group, to everyone. */
export function sidesOf(indicator: Indicator): readonly Sides[] {
  if (indicator.form === "gap") return [sidesOfGap(indicator)];
  return indicator.form === "each group" ? sidesOfEach(indicator) : [];
}

export function sidesOfGap(gap: DeclaredGap): Sides {
  const indicator = gap.of.definition.code;
  return {
    definition: gap.definition,
    bases: basesOf(gap),
    peers: { indicator, group: plain(gap.peers) },
    group: { indicator, group: plain(gap.group) },
    oneOfMany: false,
  };
}

function sidesOfEach(each: EachGroup): readonly Sides[] {
  return each.groups.map((group) => ({
    definition: each.definition,
    bases: basesOf(each),
    peers: { indicator: each.of.definition.code, group: everyone },
    group: { indicator: each.definition.code, group: plain(group) },
    oneOfMany: true,
  }));
}

function plain({ characteristic, value }: Group): Group {
  return { characteristic, value };
}
