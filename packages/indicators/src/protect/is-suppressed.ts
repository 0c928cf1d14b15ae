import type { Measure } from "../measure.ts";

/** Whether disclosure control, or its publisher, hid the figure. */
export function isSuppressed({ value }: Measure): boolean {
  return value.kind === "none" && value.reason === "suppressed";
}
