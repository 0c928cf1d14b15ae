import type { Figures } from "./figures.ts";

/** The figures as they stood before the newest load. */
export interface Earlier {
  /** ISO day of the newest load or withdrawal. */
  readonly loaded: string;
  /** ISO day at whose end they stood. */
  readonly before: string;
  readonly figures: Figures;
  /** File of each extract that was in force then, by its id. */
  readonly files: ReadonlyMap<number, string>;
  /** Those of them that were withdrawn since. */
  readonly withdrawn: ReadonlySet<number>;
}
