import type { Definition } from "../facts/definition.ts";
import { changedAs } from "./changed-as.ts";
import type { Published } from "./define-published.ts";
import type { Rate } from "./define-rate.ts";
import { fitForGap } from "./fit-for-gap.ts";
import type { GapSide } from "./gap-side.ts";
import { UnfitGapError } from "./unfit-gap-error.ts";

/** The peers' percentage less the group's. Where the percentage is one to keep low, both are 100% less it. */
export interface Gap {
  readonly form: "gap";
  readonly definition: Definition;
  readonly of: Rate | Published;
  readonly peers: GapSide;
  readonly group: GapSide;
}

/** Declares a gap. Throws an UnfitGapError where there can be no gap between the two sides. */
export function gap(
  declared: Definition & { readonly of: Rate | Published; readonly peers: GapSide; readonly group: GapSide },
): Gap {
  const { of, peers: ahead, group: other, ...definition } = declared;
  const [peers, behind] = [eachValueOnce(ahead), eachValueOnce(other)];
  fitForGap({ definition, of, peers, group: behind });
  return { form: "gap", definition: changedAs(of, definition), of, peers, group: behind };
}

/** A value that is named twice would count its pupils twice. */
function eachValueOnce(side: GapSide): GapSide {
  return { ...side, values: [...new Set(side.values)] };
}

/** A side of a local gap, with its words for readers, such as "girls". */
export interface NamedSide extends GapSide {
  readonly words: string;
}

/**
 * Declares a local gap in a percentage, between any two groups or between the two bases. Its title and words are made from those of the
 * percentage and the two sides. Where the percentage is one to keep low, such as absence, the gap is between the percentages of those whom
 * it does not count, so that a gap above 0 is always to the group's disadvantage. Throws an UnfitGapError where there can be no such gap.
 */
export function gapIn(
  of: Rate,
  declared: { readonly code: string; readonly peers: NamedSide; readonly group: NamedSide },
): Gap {
  const { code: whole, note, beside, targetOf, ...as } = of.definition;
  const { code, peers, group: behind } = declared;
  if (![peers, behind].every(({ words }) => words?.trim())) throw UnfitGapError.noWords(code);
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
