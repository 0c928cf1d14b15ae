import type { GapProfile } from "@lcsp/indicators";
import { roundHalfAway } from "../numbers/round.ts";

/** Whether the peers are never behind. */
export const isOfPeers = (gaps: readonly number[]): boolean => gaps.every((gap) => gap >= 0);

/** Whether a gap is itself a percentage of its peers' figure, between two figures in points: NI 92. */
export const isRelative = ({ history }: Pick<GapProfile, "history">): boolean =>
  history.some(({ partnership }) => partnership.isRelative);

/** Percentage points without their direction; what would print as 0, as less than the least that prints. */
export function pointsOf(value: number, decimals: number): string {
  const size = Math.abs(value);
  const least = 10 ** -decimals;
  const isSmall = roundHalfAway(size, decimals) === 0;
  return isSmall ? `less than ${print(least, decimals)} points` : `${print(size, decimals)} points`;
}

/** A number to its decimals. */
export function print(value: number, decimals: number): string {
  return roundHalfAway(value, decimals).toFixed(decimals);
}
