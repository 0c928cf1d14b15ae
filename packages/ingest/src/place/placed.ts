import type { HomeReason, Placing } from "../store/schema.ts";

/** Where a row ended on one basis. `lcsp` is a partnership's code exactly where the placing is "placed". */
export interface Placed<Reason extends string = string> {
  readonly lcsp: string | null;
  readonly placing: Placing;
  /** What the placing alone does not say: null where a key was found, and placed the row or put it out of area. */
  readonly reason: Reason | null;
}

/** Why a school places a row nowhere, or out of area. */
export type SchoolReason =
  /** The extract does not say. */
  | "not-said"
  /** Neither a name nor a number of seven digits, or of four. */
  | "no-number"
  | "unknown-number"
  | "unknown-name"
  /** A name that two schools have. */
  | "shared-name"
  /** Closed in that year and taken over by none, or not open yet. */
  | "not-open"
  /** Kent's own, and in no partnership. */
  | "no-partnership"
  | "partnership-ended"
  | "independent"
  | "other-authority";

/** What the placing of a row does not say, on any basis. */
export type PlacingReason = SchoolReason | HomeReason;

export type PlacedBySchoolKey = Placed<SchoolReason>;

export type PlacedByHomeKey = Placed<HomeReason>;

/** The key of the row resolves to nothing. */
export function unplaced<Reason extends string>(reason: Reason): Placed<Reason> {
  return { lcsp: null, placing: "unplaced", reason };
}

/** Known, and in no partnership: independent, of another authority, or outside Kent. */
export function outOfArea<Reason extends string>(reason: Reason | null): Placed<Reason> {
  return { lcsp: null, placing: "out-of-area", reason };
}

/** In the partnership of the code. */
export function placedIn<Reason extends string>(lcsp: string, reason: Reason | null = null): Placed<Reason> {
  return { lcsp, placing: "placed", reason };
}
