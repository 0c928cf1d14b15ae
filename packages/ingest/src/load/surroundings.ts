import type { Settings } from "../options.ts";
import type { Reference } from "../place/reference.ts";
import type { Store } from "../store/open-store.ts";
import type { AmongSheets } from "./among-sheets.ts";
import type { Extract } from "./match-files.ts";

/** What loading an extract needs beside the extract. */
export interface Surroundings {
  readonly store: Store;
  readonly settings: Settings;
  /** The key with which pupils' numbers are hashed. */
  readonly pupilKey: string;
  readonly reference: Reference;
  /** SHA-256 of every file of this run: of two extracts that lie side by side, neither is the newer. */
  readonly contents: ReadonlySet<string>;
  /** The newest extract of the runs before this one: of two of one run, neither is the newer. */
  readonly newestBefore: number;
  /** What of a sheet stands on others of its workbook too; undefined for one that is alone with its kind. */
  readonly amongSheets: (extract: Extract, surroundings: Surroundings) => Promise<AmongSheets | undefined>;
}

/** The same without a word of progress: for work that no receipt comes of. */
export function quiet(surroundings: Surroundings): Surroundings {
  return { ...surroundings, settings: { ...surroundings.settings, progress: {} } };
}
