import { changedAs } from "./changed-as.ts";
import type { Published } from "./define-published.ts";
import type { Rate } from "./define-rate.ts";
import type { Definition } from "./definition.ts";
import type { GroupOf } from "./group-of.ts";
import { type Basis, everyone } from "./measure.ts";
import { UnknownCharacteristicError } from "./unknown-characteristic-error.ts";

/** The peers' percentage less the group's. */
export interface Gap {
  readonly form: "gap";
  readonly definition: Definition;
  readonly of: Rate | Published;
  readonly peers: GapSide;
  readonly group: GapSide;
}

/** One side of a gap. With a basis of its own, both sides have one, and the gap is on none: it lies between the two. */
export interface GapSide extends GroupOf {
  readonly basis?: Basis;
}

export function gap(
  declared: Definition & { readonly of: Rate | Published; readonly peers: GapSide; readonly group: GapSide },
): Gap {
  const { of, peers, group: behind, ...definition } = declared;
  for (const { characteristic } of [peers, behind]) {
    if (!canBeToldBy(of, characteristic)) throw new UnknownCharacteristicError(of.definition.code, characteristic);
  }
  return { form: "gap", definition: changedAs(of, definition), of, peers, group: behind };
}

/** Whether the rows of a figure say a characteristic, as far as that is known before any is published. */
function canBeToldBy(of: Rate | Published, characteristic: string): boolean {
  if (of.form === "published" || characteristic === everyone.characteristic) return true;
  const { columns, groupedBy = [] } = of.denominator.cube;
  return columns.includes(characteristic) || groupedBy.includes(characteristic);
}

/** A side of a local gap, in words for readers: "girls". */
export interface NamedSide extends GapSide {
  readonly words: string;
}

/** A local gap between any two groups, or the two bases, of a percentage: one line, whose words are made from those of its parts. */
export function gapIn(
  of: Rate,
  declared: { readonly code: string; readonly peers: NamedSide; readonly group: NamedSide },
): Gap {
  const { code: whole, note, beside, targetOf, ...as } = of.definition;
  const { code, peers, group: behind } = declared;
  return gap({
    ...as,
    code,
    title: `Gap between ${peers.words} and ${behind.words}: ${as.title}`,
    unit: "percentage points",
    better: peers.basis ? "neither" : "lower",
    numerator: `${whole} of ${peers.words}`,
    denominator: `minus ${whole} of ${behind.words}`,
    source: `Local measure: ${whole} of two groups`,
    ...(peers.basis && { betweenBases: true as const }),
    of,
    peers,
    group: behind,
  });
}
