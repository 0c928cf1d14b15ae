/**
 * The x between two bounds at which a rising function reaches a target, as exact as doubles allow.
 * Halving is slower than Newton's method but always converges, and a run needs only a few hundred of these roots.
 */
export function bisect(rising: (x: number) => number, target: number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (;;) {
    const middle = (from + to) / 2;
    if (middle <= from || middle >= to) return middle;
    if (rising(middle) < target) from = middle;
    else to = middle;
  }
}
