import type { MissingReason, Period } from "@lcsp/ingest";

export const bases = ["school", "home", "placement"] as const;
/** Whose pupils an area's figure counts: those who attend its schools, those who live in it, or looked-after children who are placed in it. */
export type Basis = (typeof bases)[number];

/** All pupils, or those with one value of one characteristic. */
export interface Group {
  readonly characteristic: string;
  readonly value: string;
  /** Who they are for readers, where a declaration says so: "girls". They tell no group from another. */
  readonly words?: string;
}

/** A group as it stands beside a figure: without what it is made of. */
export function plainGroup({ characteristic, value, words }: Group): Group {
  return words === undefined ? { characteristic, value } : { characteristic, value, words };
}

export const everyone: Group = { characteristic: "all", value: "all" };

/**
 * A count, or the least and the greatest that it can be where some of its rows are hidden.
 * Complete exactly when `hidden` is 0; `least` and `greatest` are equal then. Returned estimates can be fractions.
 */
export interface Count {
  readonly least: number;
  readonly greatest: number;
  /** Rows behind it whose count is hidden. */
  readonly hidden: number;
}

/** A number in the indicator's unit at full precision; the two ends that it lies between; or why there is none. */
export type Figure =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "between"; readonly least: number; readonly greatest: number }
  | { readonly kind: "none"; readonly reason: NoFigure };

/** Also why a cell of the appendix shows a symbol instead of a number. */
export type NoFigure = MissingReason | "low-reliability" | "low-coverage";

/** 95% unless its method says another level; in the unit of the figure it goes with. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Which kind of extract gave a figure: pupils' rows win over schools' rows, and those over an area's published value. */
export type Road = "pupils" | "schools" | "published";

/** Areas larger than a partnership, and not made of whole ones, for which figures are published. */
export type LargerLevel = "district" | "primary-care-trust";

/**
 * Whose figure an area shows: its own; that of the larger area that fits it best, as that area's; or its share of the counts of districts,
 * split by where their children live. `of` is a name.
 */
export type Reach =
  | { readonly kind: "own" }
  | { readonly kind: "best-fit"; readonly level: LargerLevel; readonly of: string }
  | { readonly kind: "apportioned"; readonly of: readonly string[] };

/** One figure: of one indicator, area, basis, school year and group. Source of the terms: docs/statistics.md. */
export interface Measure {
  readonly indicator: string;
  /** Partnership code, or the ONS code of Kent or England. */
  readonly area: string;
  /** Null for a published figure whose publisher names no basis. */
  readonly basis: Basis | null;
  readonly period: Period;
  readonly group: Group;
  /** Null where the figure is no ratio of counts, or was published without them. */
  readonly numerator: Count | null;
  readonly denominator: Count | null;
  /** Rows behind a figure without counts whose number is hidden, or not known. Left out where there are none, and where counts say it. */
  readonly rowsHidden?: number;
  /** Pupils (or other units) that the figure describes, where that is known: what disclosure and small-cohort rules look at. */
  readonly cohort: number | null;
  readonly value: Figure;
  readonly interval: Interval | null;
  readonly status: "provisional" | "revised" | "final";
  /** Null where nothing was loaded. */
  readonly road: Road | null;
  readonly reach: Reach;
  /** Part of the population that was measured, in percent, where the publisher says it; else null. */
  readonly coverage: number | null;
  /** A figure to be read with care: of less of its population, or of its year, than its definition asks for. */
  readonly caution: "low-coverage" | "two-terms" | null;
  /** Ids of the extracts behind it, in the store. */
  readonly extracts: readonly number[];
}

/** Of a figure that is its area's own, over a population that no publisher says to be measured in part. */
export const ownFigure = { reach: { kind: "own" }, coverage: null, caution: null } as const satisfies Partial<Measure>;
