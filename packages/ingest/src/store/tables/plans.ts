import type { Period } from "../../period.ts";
import type { AreaLevel } from "./areas.ts";
import type { FromExtract } from "./rows.ts";

/** Which side of the target is the right one; `narrow`: a gap is to become less, and no figure is set. */
export const targetDirections = ["at-least", "at-most", "narrow"] as const;
export type TargetDirection = (typeof targetDirections)[number];

/** What a plan aims at for an indicator, an area and a school year. */
export interface TargetTable extends FromExtract {
  period: Period;
  /** Code of the indicator, or null for a measure that has none. */
  indicator: string | null;
  /** The code of the indicator again, or of a measure that has none the plan's words. */
  measure: string;
  level: AreaLevel;
  /** A partnership's code, a district's name; of larger areas the ONS code. */
  area: string;
  basis: "school" | "home" | null;
  characteristic: string;
  group: string;
  /** The figure aimed at, in the indicator's unit; null where the plan only says which way. */
  target: number | null;
  /** The least that the authority expects of everyone, or null. */
  floor: number | null;
  direction: TargetDirection;
  /** The document that sets it. */
  source: string;
  missing: string | null;
}

/** A priority of a partnership's plan, and the indicators by which it is watched. */
export interface PlanLinkTable extends FromExtract {
  /** First school year of the plan. */
  period: Period;
  /** Partnership code. */
  lcsp: string;
  theme: string;
  /** Code of the priority: "EWB1". */
  priority: string;
  priority_text: string;
  /** Codes of indicators, separated by "; ": "NI 32; NI 58"; "" where the priority cites none. */
  indicators: string;
}
