import type { ExtractIssue, Period, Placing } from "@lcsp/ingest";
import type { Basis, Figure, Group, Measure, Road } from "../measure.ts";
import type { MeasureBalance } from "./balance-facts.ts";

/** What the figures are based on, and how far that can be trusted. */
export interface DataQuality {
  readonly extracts: readonly ExtractSummary[];
  readonly balances: readonly Balance[];
  /** Of the profile's year: every measure summed from rows, in the order of their making, but those of 1 to 5 pupils in all of Kent. */
  readonly measureBalances: readonly MeasureBalance[];
  readonly reconciliations: readonly Reconciliation[];
  readonly incomplete: readonly Measure[];
  /** Schools of extracts that no partnership could be found for, by kind, year and number. */
  readonly unplaced: readonly UnplacedRows[];
  /** Of the whole store. */
  readonly unknownCodes: readonly UnknownCode[];
  /** Of the whole store: partnerships have no figures of rows that need them to be placed. */
  readonly lackingTables: readonly LackingTable[];
}

/** A code in published figures, targets or plans that no indicator has. */
export interface UnknownCode {
  readonly code: string;
  readonly file: string;
  /** How many rows of the file have this code. They are in the store, and in no figure. */
  readonly rows: number;
  /** Codes that may have been meant. */
  readonly near: readonly string[];
}

/** A reference table that rows are placed by, as people call it. */
export type LackingTable = "partnerships" | "schools" | "postcodes";

/** Rows of a school that lead to no partnership. */
export interface UnplacedRows {
  readonly kind: string;
  readonly period: Period;
  /** DfE number, seven digits. Null for rows without one, taken together with schools of 1 to 5 pupils, which are not named. */
  readonly number: string | null;
  readonly rows: number;
  /** Not available where rows of this kind don't count pupils. */
  readonly pupils: Figure;
}

export interface ExtractSummary {
  readonly id: number;
  readonly file: string;
  readonly sheet: string | null;
  readonly kind: string;
  readonly publisher: string;
  /** Whether its publisher calls it provisional, revised or final. */
  readonly issue: ExtractIssue;
  readonly periods: readonly Period[];
  readonly read: number;
  readonly stored: number;
  readonly rejected: number;
  readonly leftOut: Readonly<Record<string, number>>;
}

/**
 * How the rows of one kind and year were placed on a basis: the three placings sum to `rows`. Kent's figures count the placed and the
 * unplaced. Small numbers are shown here, because they say nothing of any one place or pupil.
 */
export interface Balance {
  readonly kind: string;
  readonly period: Period;
  readonly basis: Basis;
  readonly rows: number;
  readonly placings: Readonly<Record<Placing, number>>;
}

/**
 * One figure from two kinds of extract: `summed` from the finer, which is `road`, and `published` from a coarser one, which may also be a
 * sum of schools' rows. Either may lie between two ends: both are shown, unless the other is complete and one of the two counts pupils' rows, which
 * would undo what a publisher hid. It is suppressed then. `agrees`: some value is possible for both.
 */
export interface Reconciliation {
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  readonly group: Group;
  readonly summed: Measure;
  readonly published: Measure;
  readonly road: Road;
  readonly agrees: boolean;
}
