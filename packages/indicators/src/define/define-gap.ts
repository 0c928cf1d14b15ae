import type { Definition } from "../facts/definition.ts";
import { changedAs } from "./changed-as.ts";
import type { Published } from "./define-published.ts";
import type { Rate } from "./define-rate.ts";
import { fitForGap } from "./fit-for-gap.ts";
import type { GapSide } from "./gap-side.ts";

/** The peers' percentage less the group's; of a percentage to keep low, of those whom it does not count. */
export interface Gap {
  readonly form: "gap";
  readonly definition: Definition;
  readonly of: Rate | Published;
  readonly peers: GapSide;
  readonly group: GapSide;
}

/** Throws an UnfitGapError where the two sides make no gap. */
export function gap(
  declared: Definition & { readonly of: Rate | Published; readonly peers: GapSide; readonly group: GapSide },
): Gap {
  const { of, peers, group: behind, ...definition } = declared;
  fitForGap({ definition, of, peers, group: behind });
  return { form: "gap", definition: changedAs(of, definition), of, peers, group: behind };
}

/** A side of a local gap, in words for readers: "girls". */
export interface NamedSide extends GapSide {
  readonly words: string;
}

/**
 * A local gap between any two groups, or the two bases, of a percentage: one line, whose words are made from those of its parts. Of a percentage
 * to keep low, as absence, it is between those whom it does not count, so that a gap above 0 is the group's disadvantage there too.
 */
export function gapIn(
  of: Rate,
  declared: { readonly code: string; readonly peers: NamedSide; readonly group: NamedSide },
): Gap {
  const { code: whole, note, beside, targetOf, ...as } = of.definition;
  const { code, peers, group: behind } = declared;
  const counted = as.better === "lower" ? `100% less ${whole}` : whole;
  const title = as.better === "lower" ? `100% less ${whole}, ${as.title}` : as.title;
  return gap({
    ...as,
    code,
    title: `Gap between ${peers.words} and ${behind.words}: ${title}`,
    unit: "percentage points",
    better: peers.basis ? "neither" : "lower",
    numerator: `${counted} of ${peers.words}`,
    denominator: `minus ${counted} of ${behind.words}`,
    source: `Local measure: ${counted} of two groups`,
    ...(peers.basis && { betweenBases: true as const }),
    of,
    peers,
    group: behind,
  });
}
