import type { Period } from "@lcsp/ingest";
import type { Definition } from "./definition.ts";

/** An indicator with no known figure in the profile's year or the one before, for the partnership, Kent or England. */
export interface Unavailable {
  readonly definition: Definition;
  /** The last of the years shown that has a known figure; null where none has. */
  readonly last: Period | null;
  /** The ways to get it: any one of these would do. */
  readonly givenBy: readonly GivenBy[];
}

/** Kinds of extract that together give an indicator. */
export interface GivenBy {
  readonly kinds: readonly string[];
  /** Those of them that are loaded for either of the two years. */
  readonly loaded: readonly string[];
  /** For published figures, the code that their rows must have; else null. */
  readonly code: string | null;
}
