import { parseDay } from "./kinds/fields/date.ts";
import { UnrealDateError } from "./unreal-date-error.ts";

/** A day that a caller gave. Throws an UnrealDateError for none, also where it was left out: JavaScript takes 30 February for 1 March. */
export function realDay(written: string): string {
  if (typeof written !== "string" || parseDay(written) !== written) throw new UnrealDateError("unreal-date", written);
  return written;
}
