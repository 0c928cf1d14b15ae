import { parseDay } from "./kinds/fields/date.ts";
import { callWording } from "./words/call-wording.ts";

/** A date that no calendar has, or that is not written year first. */
export class UnrealDateError extends Error {
  override readonly name = "UnrealDateError";
  readonly code = "unreal-date";
  readonly written: string;

  constructor(written: string) {
    super(callWording["unreal-date"](written));
    this.written = written;
  }
}

/** A day that a caller gave. Throws an UnrealDateError for none, also where it was left out: JavaScript takes 30 February for 1 March. */
export function realDay(written: string): string {
  if (typeof written !== "string" || parseDay(written) !== written) throw new UnrealDateError(String(written));
  return written;
}
