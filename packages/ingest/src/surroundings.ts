import type { Settings } from "./options.ts";
import type { Hash } from "./parse/reading.ts";
import type { Reference } from "./place/reference.ts";
import type { Store } from "./store/open-store.ts";

/** What loading an extract needs beside the extract. */
export interface Surroundings {
  readonly store: Store;
  readonly settings: Settings;
  readonly hash: Hash;
  readonly reference: Reference;
  /** Extracts that this run loaded: a second file of the same kind and years in one run is worth a warning. */
  readonly loadedBefore: Set<number>;
}
