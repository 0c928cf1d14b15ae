import type { Period } from "../../period.ts";
import type { Characteristics, Flag, FromExtract, PlacedByHome, PlacedByPlacement } from "./rows.ts";

/** Where a looked-after child is placed. */
export const placementTypes = [
  "foster-care",
  "family-or-friends",
  "residential-home",
  "placed-for-adoption",
  "independent-living",
] as const;
export type PlacementType = (typeof placementTypes)[number];

/** A child looked after in a school year, known by a keyed hash; placed by where it lives and by the home it came from. */
export interface LookedAfterTable extends FromExtract, PlacedByHome, PlacedByPlacement {
  period: Period;
  /** Keyed hash of the authority's own number for the child. Children below school age have no other. */
  child: string;
  /** Keyed hash of the UPN, by which results are found; null for a child who has none. */
  pupil: string | null;
  /** Month of birth, "2002-09", or null. */
  born: string | null;
  sex: Characteristics["sex"];
  /** In whole years, at the date of the census. */
  age: number | null;
  /** ISO date on which this period of care began. */
  started: string | null;
  /** What the placement is, where the extract says. */
  placement_type: PlacementType | null;
  /** Whether the child had its health check, its dental check, in the year. */
  health_check: Flag | null;
  dental_check: Flag | null;
  /** Total difficulties score of the Strengths and Difficulties Questionnaire, 0 to 40. */
  sdq: number | null;
  missing: string | null;
}
