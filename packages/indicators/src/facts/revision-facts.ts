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
}

export interface RevisedFigure {
  readonly indicator: string;
  readonly area: string;
  readonly basis: Basis | null;
  readonly group: Group;
  readonly period: Period;
  readonly was: Figure;
  readonly is: Figure;
  /** Files that only the earlier figure rests on, and those that only the present one does. Neither: others of the figures around it changed. */
  readonly replaced: readonly string[];
  readonly by: readonly string[];
  /** True where all files that only the earlier figure rests on were withdrawn; nothing need have replaced them. */
  readonly withdrawn: boolean;
}
