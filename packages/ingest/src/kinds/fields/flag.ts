import { fold } from "../../fold.ts";
import type { Flag } from "../../store/schema.ts";
import { field, readBy } from "./facts.ts";

/** What extracts write for yes, and for no. */
export const yes: readonly string[] = ["Y", "Yes", "T", "True", "1"];
export const no: readonly string[] = ["N", "No", "F", "False", "0"];

const flags: ReadonlyMap<string, Flag> = new Map([
  ...yes.map((word) => [fold(word), 1] as const),
  ...no.map((word) => [fold(word), 0] as const),
]);

/** Yes or no, as 1 or 0. */
export const flagField = field(
  readBy((text) => flags.get(fold(text))),
  { expected: "Y or N", whenMissing: "null" },
);
