import type { Placing } from "../store/schema.ts";

/** Where a row ended on one basis. `lcsp` is a partnership's code exactly where the placing is "placed". */
export interface Placed {
  readonly lcsp: string | null;
  readonly placing: Placing;
}

/** The key of the row resolves to nothing. */
export const unplaced: Placed = { lcsp: null, placing: "unplaced" };

/** Known, and in no partnership: independent, of another authority, or outside Kent. */
export const outOfArea: Placed = { lcsp: null, placing: "out-of-area" };

/** In the partnership of the code. */
export function placedIn(lcsp: string): Placed {
  return { lcsp, placing: "placed" };
}
