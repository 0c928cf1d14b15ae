import type { PlacedSchool } from "./school-finder.ts";

/** A letter at most, and digits that are no day without its strokes: a school's number with some lost or too many. */
const likeNumber = /^[a-z]?\d{1,8}$/i;
const likeDay = /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)?\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d)$/;

/**
 * Whether what stands for a school in a file about pupils can be said. Names near a school's are a school's; any other,
 * and any other figure, may be a pupil's in the wrong column.
 */
export function mayBeShown(written: string, { reason, unknownName }: PlacedSchool): boolean {
  if (reason === "no-number") return likeNumber.test(written) && !likeDay.test(written);
  return reason !== "unknown-name" || (unknownName?.near ?? []).length > 0;
}
