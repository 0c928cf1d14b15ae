/**
 * Splits a whole number into whole parts in proportion to weights, so that the parts sum to it exactly. Each part gets the whole number in
 * its quota; the units left over go, one each, to the parts with the largest remainders. Of equal remainders the earlier comes first.
 * Source: Hamilton's method, Balinski and Young 1982, Fair Representation, chapter 3.
 */
export function largestRemainders(total: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(all > 0)) throw new RangeError("A whole can be split only by weights of which one at least is above 0.");
  const quotas = weights.map((weight) => (total * weight) / all);
  const parts = quotas.map(Math.floor);
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = quotas
    .map((quota, place) => ({ place, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  const raised = new Set(byRemainder.slice(0, left).map(({ place }) => place));
  return parts.map((part, place) => (raised.has(place) ? part + 1 : part));
}
