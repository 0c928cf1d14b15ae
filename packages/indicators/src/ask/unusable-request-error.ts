import { wording } from "../wording.ts";

/** A profile was asked for with a number or a year that none can be made with. */
export class UnusableRequestError extends Error {
  override readonly name = "UnusableRequestError";
  readonly code = "unusable-request";
  readonly field: "years" | "smallCohort" | "baseline";
  readonly written: string;

  constructor(field: UnusableRequestError["field"], written: string | number, expected: string) {
    super(wording["unusable-request"]({ field, written: String(written), expected }));
    this.field = field;
    this.written = String(written);
  }
}
