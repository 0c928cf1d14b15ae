import { fold } from "../../fold.ts";
import type { Flag } from "../../store/schema.ts";
import { field, readBy } from "./facts.ts";

const flags: ReadonlyMap<string, Flag> = new Map([
  ...(["y", "yes", "t", "true", "1"] as const).map((word) => [word, 1] as const),
  ...(["n", "no", "f", "false", "0"] as const).map((word) => [word, 0] as const),
]);

/** Yes or no, as 1 or 0. */
export const flagField = field(
  readBy((text) => flags.get(fold(text))),
  { expected: "Y or N", whenMissing: "null" },
);
