import type { Period } from "@lcsp/ingest";
import type { Basis, Count, Group, Road } from "../measure.ts";

/** Whose counts a balance of a measure sets against each other: those of all partnerships, those that lead to none, and Kent's. */
export const balancedParts = ["partnerships", "unplaced", "kent"] as const;
export type BalancedPart = (typeof balancedParts)[number];

/** So many of so many. */
export interface Counted {
  /** Null where the measure is no ratio of counts and no count: a mean. */
  readonly numerator: Count | null;
  /** Of a mean, the pupils in it. Null of a plain count. */
  readonly denominator: Count | null;
}

/**
 * One measure of everyone or of a group, made by one road from rows that were counted apart: what the partnerships and the unplaced count
 * should sum to what Kent does. What is out of area is in none of the three.
 */
export interface MeasureBalance {
  readonly indicator: string;
  /** Null where the publisher of the rows names none. */
  readonly basis: Basis | null;
  readonly period: Period;
  readonly group: Group;
  readonly road: Road;
  /** Whether it counts pupils, or what befell them, by their own rows. */
  readonly isOfPupils: boolean;
  readonly counts: Readonly<Record<BalancedPart, Counted>>;
  /** Whether both counts sum to Kent's, hidden rows at their least and at their greatest. */
  readonly balances: boolean;
}
