import { roundHalfAway } from "./round.ts";

/** A number as it stands in a sentence: rounded half away from zero, with exactly so many decimals. */
export function printed(value: number, decimals: number): string {
  return roundHalfAway(value, decimals).toFixed(decimals);
}
