import type { Placing } from "../store/schema.ts";

/** Where a row ended on one basis. `lcsp` is a partnership's code exactly where the placing is "placed". */
export interface Placed {
  readonly lcsp: string | null;
  readonly placing: Placing;
}

/** The key of the row resolves to nothing. */
export const unplaced: Placed = { lcsp: null, placing: "unplaced" };

/** In the partnership of the code; known and in none where it is null: independent, of another authority, or outside Kent. */
export function placedIn(lcsp: string | null): Placed {
  return lcsp === null ? { lcsp: null, placing: "out-of-area" } : { lcsp, placing: "placed" };
}
