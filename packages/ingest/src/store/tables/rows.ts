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
  /** DfE number of the school, seven digits, as the extract gives it. */
  school: string;
  school_lcsp: string | null;
  school_placing: Placing;
}

/** The home basis of a row. */
export interface PlacedByHome {
  home_lcsp: string | null;
  home_placing: Placing;
}

/** The basis of the placement of a looked-after child: where the child lives, which is seldom the home it came from. */
export interface PlacedByPlacement {
  placement_lcsp: string | null;
  placement_placing: Placing;
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
