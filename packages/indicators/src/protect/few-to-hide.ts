import { FEWEST_SHOWN, isFew } from "../few.ts";

/**
 * The places of the counts to hide, where the counts add up to a sum that is shown: those of 1 to 5, and as many more as keep these from
 * being the sum less the others. Those hidden are two at least, and of 6 at least between them; only where no more counts are left are they
 * fewer. A count of 0 tells of nobody and is never hidden.
 */
export function fewToHide(counts: readonly number[]): ReadonlySet<number> {
  const some = counts.map((count, at) => [at, count] as const);
  const few = some.filter(([, count]) => isFew(count));
  const others = some.filter(([, count]) => count >= FEWEST_SHOWN).sort(([, a], [, b]) => a - b);
  const isEnough = few.length > 1 && few.reduce((sum, [, count]) => sum + count, 0) >= FEWEST_SHOWN;
  const more = few.length === 0 || isEnough ? [] : others.slice(0, 1);
  return new Set([...few, ...more].map(([at]) => at));
}
