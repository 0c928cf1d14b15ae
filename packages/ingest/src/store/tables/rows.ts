import type { Period } from "../../period.ts";

/** A row of any table that an extract fills names the extract it came from. */
export interface FromExtract {
  extract_id: number;
  /** Row as Excel shows it. */
  row: number;
}

export const schoolPhases = [
  "nursery",
  "primary",
  "secondary",
  "special",
  "pupil-referral-unit",
  "independent",
] as const;
export type SchoolPhase = (typeof schoolPhases)[number];

/** Where a row ended on one basis. The three sum to the rows stored. */
export const placings = ["placed", "out-of-area", "unplaced"] as const;
export type Placing = (typeof placings)[number];

/** The school basis of a row. On each basis a partnership code stands exactly where the placing is "placed". */
export interface PlacedBySchool {
  /** DfE number of the school, seven digits; as the extract writes it where it is no number and no known name. */
  school: string;
  /** The name or old number by which the extract calls the school, where an alias or the register made it that number. */
  school_written: string | null;
  school_lcsp: string | null;
  school_placing: Placing;
}

/** What the placing of a home does not say. */
export const homeReasons = [
  /** Its postcode is new, and the whole of its sector lies in one partnership, or outside Kent. */
  "by-sector",
  /**
   * Its postcode is new, partnerships divide its sector, and most of that, as far as the tables know it, lies in one of
   * them, or outside Kent.
   */
  "by-best-fit",
  "no-postcode",
  "malformed-postcode",
  /** No table has the postcode, nor its sector. */
  "unknown-postcode",
  /** Only its sector or small area is known, partnerships divide that, and of a sector no one has the most. */
  "divided-area",
  "partnership-ended",
] as const;
export type HomeReason = (typeof homeReasons)[number];

/** The home basis of a row. */
export interface PlacedByHome {
  home_lcsp: string | null;
  home_placing: Placing;
  /**
   * All that is kept of the postcode: the code of its small area (LSOA), or its sector where no table had the area; of one
   * that partnerships divided the part: "X01000001/LCSP05". Null where there was no postcode.
   */
  home_area: string | null;
  /** Null where a full postcode was found, and placed the row or put it outside Kent. */
  home_reason: HomeReason | null;
}

/** The basis of the placement of a looked-after child: where the child lives, which is seldom the home it came from. */
export interface PlacedByPlacement {
  placement_lcsp: string | null;
  placement_placing: Placing;
  /** As `home_area` and `home_reason`. */
  placement_area: string | null;
  placement_reason: HomeReason | null;
}

/** Yes or no. */
export type Flag = 0 | 1;

/** Characteristics of a pupil. "not-known" is a value of its own, so that the groups of a characteristic sum to all. */
export interface Characteristics {
  /** Keyed hash of the UPN: the same pupil is the same text across extracts of one store. */
  pupil: string;
  /** Month of birth, "2002-09", or null. */
  born: string | null;
  sex: "female" | "male" | "not-known";
  fsm: "eligible" | "not-eligible" | "not-known";
  sen: "none" | "school-action" | "school-action-plus" | "statement" | "not-known";
  /** DCSF code: WBRI, BAFR, ... */
  ethnicity: string;
  language: "english" | "other" | "not-known";
  looked_after: "looked-after" | "not-looked-after" | "not-known";
}

/** What the row of a pupil's results holds beside the results. */
export interface PupilRow extends FromExtract, PlacedBySchool, PlacedByHome, Characteristics {
  period: Period;
  /** JSON object from column to MissingReason for the row's null results, or null where none is missing. */
  missing: string | null;
}
