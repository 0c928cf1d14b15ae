import { numberOf } from "../evaluate/figure.ts";
import type { Measure } from "../measure.ts";
import type { Gap } from "../profile.ts";
import { compareChanges, type Sign, signOfPoints } from "./sign.ts";
import { sideIn, type TwoYears } from "./two-years.ts";

/** What each side added to the change of a gap, in percentage points: the change is the group's term less the peers'. */
export interface Terms {
  readonly group: number;
  readonly peers: number;
  /** Whether the group's term is the smaller (-1), the two are equal (0), or the group's is the greater (1). */
  readonly compared: Sign;
}

/** The two terms of a gap's change, or null unless both sides have a figure in both years. */
export function termsOf(gap: TwoYears<Gap>): Terms | null {
  const [peers, group] = [sideIn(gap, "peers"), sideIn(gap, "group")];
  const [p, g] = [numbersOf(peers), numbersOf(group)];
  if (!p || !g) return null;
  if (gap.after.isRelative) return relativeTerms(p, g);
  return { group: g.after - g.before, peers: p.after - p.before, compared: compareChanges(group, peers) };
}

/**
 * The terms of a gap that is a percentage of the peers' figure: `100 (1 - g/p)`. The quotient `g/p` is the product of `g` and `1/p`. The
 * change of each of these factors is multiplied by the mean of the other, so that the two terms make up the whole change.
 * Source: Kitagawa 1955, J. Am. Stat. Assoc. 50, 1168-1194; for a product of two factors Das Gupta 1978, Demography 15, 99-112.
 */
function relativeTerms(p: TwoYears<number>, g: TwoYears<number>): Terms {
  const group = 100 * (g.after - g.before) * ((1 / p.before + 1 / p.after) / 2);
  const peers = 100 * ((g.before + g.after) / 2) * (1 / p.before - 1 / p.after);
  return { group, peers, compared: signOfPoints(group - peers) };
}

function numbersOf(side: TwoYears<Measure>): TwoYears<number> | null {
  const [before, after] = [numberOf(side.before.value), numberOf(side.after.value)];
  return before === null || after === null ? null : { before, after };
}
