import type { Measure } from "../measure.ts";
import type { Gap } from "../profile.ts";
import { compareMovements, type Movement, type Sign, signOfPoints } from "./sign.ts";

/** What each side's movement added to a gap's change, in percentage points: the change is the group's less the peers'. */
export interface Terms {
  readonly group: number;
  readonly peers: number;
  /** Which of the two is the greater one. */
  readonly compared: Sign;
}

/** The two terms of a gap's change, or null unless both sides have a figure in both years. */
export function termsOf(then: Gap, now: Gap): Terms | null {
  const [p0, p1] = [numberOf(then.peers), numberOf(now.peers)];
  const [g0, g1] = [numberOf(then.group), numberOf(now.group)];
  if (p0 === null || p1 === null || g0 === null || g1 === null) return null;
  if (now.isRelative) return relativeTerms([p0, p1], [g0, g1]);
  const compared = compareMovements(movement(then.group, now.group), movement(then.peers, now.peers));
  return { group: g1 - g0, peers: p1 - p0, compared };
}

type TwoYears = readonly [then: number, now: number];

/**
 * Of a gap in percent of the peers' figure. The group's figure as a part of the peers' is a product of the one and the other's inverse; each
 * factor's change counts at the mean of the other, so that nothing is left between them.
 * Source: Kitagawa 1955, J. Am. Stat. Assoc. 50, 1168-1194; for a product of two factors Das Gupta 1978, Demography 15, 99-112.
 */
function relativeTerms([p0, p1]: TwoYears, [g0, g1]: TwoYears): Terms {
  const group = 100 * (g1 - g0) * ((1 / p0 + 1 / p1) / 2);
  const peers = 100 * ((g0 + g1) / 2) * (1 / p0 - 1 / p1);
  return { group, peers, compared: signOfPoints(group - peers) };
}

export const movement = (before: Measure, after: Measure): Movement => ({ before, after });

function numberOf({ value }: Measure): number | null {
  return value.kind === "value" ? value.value : null;
}
