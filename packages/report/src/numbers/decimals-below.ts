import { roundHalfAway } from "./round.ts";

/** As many decimals, one at least, as keep a number below a threshold from printing as the threshold itself; six at most. */
export function decimalsBelow(value: number, threshold: number): number {
  return [1, 2, 3, 4, 5].find((decimals) => roundHalfAway(value, decimals) < threshold) ?? 6;
}
