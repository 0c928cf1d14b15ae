import type { Period } from "@lcsp/ingest";
import type { Definition } from "./definition.ts";

/** An indicator of which nothing is known in the profile's year and the one before, for the partnership, Kent or England. */
export interface Unavailable {
  readonly definition: Definition;
  /** The last of the years shown of which anything is known; null where there is none. */
  readonly last: Period | null;
  /** What would give it: any one of these. */
  readonly givenBy: readonly GivenBy[];
}

/** Kinds of extract that give an indicator together. */
export interface GivenBy {
  readonly kinds: readonly string[];
  /** Those of them that are loaded for either of the two years. */
  readonly loaded: readonly string[];
  /** Of published figures: the code that their rows must bear; else null. */
  readonly code: string | null;
}
