import type { Period } from "../../period.ts";
import type { FromExtract, SchoolPhase } from "./rows.ts";

export interface PartnershipTable extends FromExtract {
  code: string;
  name: string;
  formerly: string | null;
}

export interface SchoolTable extends FromExtract {
  /** Seven digits: three of the authority, four of the school. */
  dfe_number: string;
  urn: string | null;
  name: string;
  phase: SchoolPhase;
  type: string | null;
  /** Partnership code, or null: independent, of another authority, or of Kent and not yet in any. */
  lcsp: string | null;
  district: string | null;
  /** First and last school year of this membership; null where it is open. */
  from: Period | null;
  to: Period | null;
  successor: string | null;
}

/** Another name or an old number under which extracts carry a school. */
export interface SchoolAliasTable extends FromExtract {
  /** As the reference table spells it. */
  name: string;
  dfe_number: string;
}

export interface PostcodeTable extends FromExtract {
  /** Upper case, no space. */
  postcode: string;
  lsoa: string | null;
  ward: string | null;
  district: string | null;
  /** Partnership code, or null: outside Kent. */
  lcsp: string | null;
}

/** How an area's count is shared between partnerships, by resident children aged 0 to 17: the shares of an area sum to 1. */
export interface AreaShareTable extends FromExtract {
  area: string;
  lcsp: string;
  share: number;
}
