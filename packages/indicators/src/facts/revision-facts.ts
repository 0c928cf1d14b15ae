import type { Period } from "@lcsp/ingest";
import type { Basis, Figure, Group } from "../measure.ts";

/** How figures of the years shown changed by what was loaded or withdrawn on the newest day, for the partnership, Kent and England. */
export interface SinceLastLoad {
  /** ISO day of the newest load or withdrawal. */
  readonly loaded: string;
  /** ISO day at whose end the earlier figures stood: that of the one before. */
  readonly before: string;
  /** Figures that were there before, hidden ones among them, and are others now. */
  readonly figures: readonly RevisedFigure[];
  /** How many were not available before, and are now. */
  readonly added: number;
  /** The reference tables that are others since, an entry a kind: rows of extracts that did not change are placed anew by them. */
  readonly tables: readonly FilesChanged[];
}

/** Files that counted before the newest load, and those that count in their place. */
export interface FilesChanged {
  readonly replaced: readonly string[];
  readonly by: readonly string[];
  /** True where all of `replaced` were withdrawn; nothing need have replaced them. */
  readonly withdrawn: boolean;
}

/**
 * `replaced`: files that only the earlier figure rests on; `by`: those that only the present one does. Neither: the files
 * are the same or still count, and their rows are placed anew, or others of the figures around it changed.
 */
export interface RevisedFigure extends FilesChanged {
  readonly indicator: string;
  readonly area: string;
  readonly basis: Basis | null;
  readonly group: Group;
  readonly period: Period;
  readonly was: Figure;
  readonly is: Figure;
}
