/**
 * Where a rising function passes a target between two bounds, to the last bit that halving can tell.
 * Slower than Newton's method, and it cannot miss: these roots are found a few hundred times a run.
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
