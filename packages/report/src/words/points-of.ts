import { printed } from "../numbers/printed.ts";
import { roundHalfAway } from "../numbers/round.ts";

/** How many percentage points, whichever way. A number that would print as 0 is said to be less than the smallest that prints. */
export function pointsOf(value: number, decimals: number): string {
  const size = Math.abs(value);
  const smallest = 10 ** -decimals;
  const isSmall = roundHalfAway(size, decimals) === 0;
  return isSmall ? `less than ${printed(smallest, decimals)} points` : `${printed(size, decimals)} points`;
}
