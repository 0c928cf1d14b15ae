import { wording } from "../wording.ts";

/** A partnership was asked for before there was a table of partnerships. */
export class NoPartnershipsError extends Error {
  constructor() {
    super(wording["no-partnerships"]());
    this.name = "NoPartnershipsError";
  }
}
