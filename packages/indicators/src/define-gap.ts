import { type Gap, type GapSide, gap, type Rate } from "./define.ts";

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
