import type { Period } from "@lcsp/ingest";
import type { Basis, Figure, Group } from "../measure.ts";

/** How the figures shown, of the partnership, Kent and England, changed with what was loaded or withdrawn on the newest day. */
export interface SinceLastLoad {
  /** ISO day of the newest load or withdrawal. */
  readonly loaded: string;
  /** ISO day of the load or withdrawal before that: the earlier figures are those at its end. */
  readonly before: string;
  /** Figures that were there before, including hidden ones, and are different now. */
  readonly figures: readonly RevisedFigure[];
  /** How many figures were not available before, and are now. */
  readonly added: number;
  /** The reference tables that changed, one entry for each kind. They place rows of extracts anew that did not change themselves. */
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
 * `replaced` are the files that only the earlier figure is based on, `by` those that only the present one is. Where both are empty, the
 * files are the same or still count: their rows were placed anew, or figures around this one changed.
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
