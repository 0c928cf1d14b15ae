/** Distinct values of a column that are remembered, at most. */
const mostRemembered = 50_000;

/** Distinct values after which a column tells whether it repeats itself: a fiftieth of those that may be remembered. */
const enoughToTell = 1000;

/** What became of the values of a column that were looked for among those remembered. */
export interface Remembered {
  readonly size: number;
  readonly asked: number;
  /** Of those asked for, the ones that were not there. */
  readonly missed: number;
}

/**
 * Whether one more value of a column is worth remembering. Of pupils' numbers, each of which is new, it is not: they would
 * only fill memory. A column of as many values as may be remembered has found one in fifty among its first thousand.
 */
export function isWorthRemembering({ size, asked, missed }: Remembered): boolean {
  if (size < enoughToTell) return true;
  return size < mostRemembered && size * 4 < asked && (asked - missed) * 50 > asked;
}
