import type { CurrentExtract } from "./evaluate/extracts.ts";
import type { Figures } from "./figures.ts";

/** The figures as they stood before the newest load. */
export interface Earlier {
  /** ISO day of the newest load or withdrawal. */
  readonly loaded: string;
  /** ISO day at whose end they stood. */
  readonly before: string;
  readonly figures: Figures;
  /** The extracts that were in force then. */
  readonly extracts: readonly CurrentExtract[];
  /** Those of them that were withdrawn since. */
  readonly withdrawn: ReadonlySet<number>;
}
