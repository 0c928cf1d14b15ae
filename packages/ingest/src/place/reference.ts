import type { Period } from "../period.ts";

/** One membership of a school, as the register has it. */
export interface Membership {
  readonly dfe_number: string;
  readonly name: string;
  readonly phase: string;
  readonly lcsp: string | null;
  readonly from: Period | null;
  readonly to: Period | null;
  readonly successor: string | null;
}

/** The reference tables in force, as the store holds them: what rows are placed by. */
export interface Reference {
  readonly partnerships: readonly { readonly code: string; readonly name: string; readonly formerly: string | null }[];
  readonly schools: readonly Membership[];
  readonly aliases: readonly { readonly name: string; readonly dfe_number: string }[];
  readonly postcodes: readonly { readonly postcode: string; readonly lcsp: string | null }[];
}
