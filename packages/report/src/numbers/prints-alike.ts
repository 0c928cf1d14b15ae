import type { Figure } from "@lcsp/indicators";
import { roundHalfAway } from "./round.ts";

/** Whether two figures print the same number. What prints as no number prints otherwise than any other. */
export function printsAlike(one: Figure, other: Figure, decimals: number): boolean {
  if (one.kind !== "value" || other.kind !== "value") return false;
  return roundHalfAway(one.value, decimals) === roundHalfAway(other.value, decimals);
}
