import { wording } from "../wording.ts";

/** A partnership was asked for before there was a table of partnerships. */
export class NoPartnershipsError extends Error {
  override readonly name = "NoPartnershipsError";
  readonly code = "no-partnerships";

  constructor() {
    super(wording["no-partnerships"]());
  }
}
