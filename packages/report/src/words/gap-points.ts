import type { GapProfile } from "@lcsp/indicators";
import { printed } from "../numbers/printed.ts";
import { roundHalfAway } from "../numbers/round.ts";

/** Whether the peers are ahead or level in every one of these gaps: only then do words such as "narrow" and "close" fit them all. */
export const peersNeverBehind = (gaps: readonly number[]): boolean => gaps.every((gap) => gap >= 0);

/** Whether a gap is itself a percentage of its peers' figure, between two figures in points: NI 92. */
export const isRelative = ({ history }: Pick<GapProfile, "history">): boolean =>
  history.some(({ partnership }) => partnership.isRelative);

/** How many percentage points, whichever way. A number that would print as 0 is said to be less than the smallest that prints. */
export function pointsOf(value: number, decimals: number): string {
  const size = Math.abs(value);
  const smallest = 10 ** -decimals;
  const isSmall = roundHalfAway(size, decimals) === 0;
  return isSmall ? `less than ${printed(smallest, decimals)} points` : `${printed(size, decimals)} points`;
}
