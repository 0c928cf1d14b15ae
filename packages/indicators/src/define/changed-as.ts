import type { Definition } from "../facts/definition.ts";
import type { Published } from "./define-published.ts";
import type { Rate } from "./define-rate.ts";

/** Takes over the year in which the definition of the underlying figure changed, unless the definition names a year of its own. */
export function changedAs({ definition: { changedIn } }: Rate | Published, definition: Definition): Definition {
  return changedIn && !definition.changedIn ? { ...definition, changedIn } : definition;
}
