import { wording } from "../wording.ts";

/** Figures of the latest year were asked for before there was any. */
export class NoYearsError extends Error {
  override readonly name = "NoYearsError";
  readonly code = "no-years";

  constructor() {
    super(wording["no-years"]());
  }
}
