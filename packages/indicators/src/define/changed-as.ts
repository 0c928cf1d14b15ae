import type { Definition } from "../facts/definition.ts";
import type { Published } from "./define-published.ts";
import type { Rate } from "./define-rate.ts";

/** What is counted changes in the year in which it changes in the figure that it is counted from. */
export function changedAs({ definition: { changedIn } }: Rate | Published, definition: Definition): Definition {
  return changedIn && !definition.changedIn ? { ...definition, changedIn } : definition;
}
