import type { Period } from "../period.ts";

/** School years in which something holds, the first and the last among them; null where it is open. */
export interface Era {
  readonly from: Period | null;
  readonly to: Period | null;
}

/** A partnership. Before its `from` it stands for the cluster that it grew from. */
export interface PartnershipRow extends Era {
  readonly code: string;
  readonly name: string;
  readonly formerly: string | null;
}

/** One membership of a school, as the register has it. */
export interface Membership extends Era {
  readonly dfe_number: string;
  readonly name: string;
  readonly phase: string;
  readonly lcsp: string | null;
  readonly successor: string | null;
}

/** Another name or an old number of a school. */
export interface Alias extends Era {
  readonly name: string;
  readonly dfe_number: string;
}

/** A postcode; one without a partnership lies outside Kent. */
export interface PostcodeRow {
  readonly postcode: string;
  readonly lsoa: string | null;
  readonly lcsp: string | null;
}

/** The share of an area that lies in a partnership. */
export interface AreaShare {
  readonly area: string;
  readonly lcsp: string;
  readonly share: number;
}

/** The reference tables in force, as the store holds them: what rows are placed by. */
export interface Reference {
  readonly partnerships: readonly PartnershipRow[];
  readonly schools: readonly Membership[];
  readonly aliases: readonly Alias[];
  readonly postcodes: readonly PostcodeRow[];
  readonly shares: readonly AreaShare[];
}
