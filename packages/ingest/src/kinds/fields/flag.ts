import { fold } from "../../fold.ts";
import type { Flag } from "../../store/schema.ts";
import { field, readBy } from "./facts.ts";

const flags: Readonly<Record<string, Flag>> = { y: 1, yes: 1, t: 1, true: 1, 1: 1, n: 0, no: 0, f: 0, false: 0, 0: 0 };

/** Yes or no, as 1 or 0. */
export const flagField = field(
  readBy((text) => flags[fold(text)]),
  { expected: "Y or N", whenMissing: "null" },
);
