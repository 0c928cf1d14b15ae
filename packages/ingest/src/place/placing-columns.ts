import { parseSchoolNumber } from "../kinds/fields/school-number.ts";
import type { Draft } from "../parse/draft.ts";
import type { PlacedHome } from "./home-finder.ts";
import type { PlacedSchool } from "./school-finder.ts";

/**
 * Columns of a row on the school basis. A school found by another key than its own number keeps that key: a later table
 * of aliases may know better.
 */
export function schoolColumns(
  field: string,
  written: string,
  { number, lcsp, placing }: PlacedSchool,
): Readonly<Draft> {
  const key = parseSchoolNumber(written) ?? written;
  const placed = { school_lcsp: lcsp, school_placing: placing };
  if (number === null) return { ...placed, school_written: null };
  return { ...placed, [field]: number, school_written: number === key ? null : key };
}

/** Columns of a row on a basis of a place of living. */
export function homeColumns(basis: "home" | "placement", { lcsp, placing, area, reason }: PlacedHome): Readonly<Draft> {
  return {
    [`${basis}_lcsp`]: lcsp,
    [`${basis}_placing`]: placing,
    [`${basis}_area`]: area,
    [`${basis}_reason`]: reason,
  };
}
