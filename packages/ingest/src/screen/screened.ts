/** Rows that a check took out again: left out by a rule, or rejected because others contradict them. */
export interface Screened {
  /** Row to the name of the rule. */
  readonly leftOut: ReadonlyMap<number, string>;
  /** Row to the rows that it contradicts. */
  readonly rejected: ReadonlyMap<number, readonly number[]>;
  /** Row that stays to another of its key that stays beside it. */
  readonly beside: ReadonlyMap<number, number>;
}
