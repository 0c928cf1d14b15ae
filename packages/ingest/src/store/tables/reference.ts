import type { Period } from "../../period.ts";
import type { FromExtract, SchoolPhase } from "./rows.ts";

/** First and last school year in which a row holds; null where it is open. */
interface Dated {
  from: Period | null;
  to: Period | null;
}

/** Before its `from` a partnership stands for the cluster that it grew from; after its `to` nothing is placed in it. */
export interface PartnershipTable extends FromExtract, Dated {
  code: string;
  name: string;
  formerly: string | null;
}

/** A school's membership of one partnership: a school that moved has a row for each. */
export interface SchoolTable extends FromExtract, Dated {
  /** Seven digits: three of the authority, four of the school. */
  dfe_number: string;
  urn: string | null;
  name: string;
  phase: SchoolPhase;
  type: string | null;
  /** Partnership code, or null: independent, of another authority, or of Kent and not yet in any. */
  lcsp: string | null;
  district: string | null;
  /** DfE number of the school that took over, or null. */
  successor: string | null;
}

/** Another name or an old number under which extracts carry a school. */
export interface SchoolAliasTable extends FromExtract, Dated {
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
