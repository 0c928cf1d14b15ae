import { roundHalfAway } from "./round.ts";

/** Decimals that a count prints with: none where it is whole as printed, one where a publisher's grossing up left a fraction. */
export const decimalsOfCount = (count: number): 0 | 1 => (Number.isInteger(roundHalfAway(count, 1)) ? 0 : 1);
