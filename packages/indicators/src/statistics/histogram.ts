/** How many children have each score: the entry at index 78 is the number of children with 78 points. */
export type Histogram = ArrayLike<number>;

export function sizeOf(histogram: Histogram): number {
  let size = 0;
  for (let score = 0; score < histogram.length; score += 1) size += histogram[score] ?? 0;
  return size;
}

/** The middle score, or the mean of the middle two where the number of children is even. NaN where there are none. */
export function median(histogram: Histogram, size: number): number {
  return (scoreAt(histogram, Math.floor((size - 1) / 2)) + scoreAt(histogram, Math.floor(size / 2))) / 2;
}

/** How many of `size` children the lowest fifth are: `round(0.2 n)`, and at least one. */
export function sizeOfLowestFifth(size: number): number {
  return Math.max(1, Math.round(size / 5));
}

/** Mean of the scores of the lowest fifth. NaN where there are no children. */
export function meanOfLowestFifth(histogram: Histogram, size: number): number {
  const wanted = sizeOfLowestFifth(size);
  let left = wanted;
  let total = 0;
  for (let score = 0; score < histogram.length && left > 0; score += 1) {
    const taken = Math.min(left, histogram[score] ?? 0);
    total += taken * score;
    left -= taken;
  }
  return left > 0 ? Number.NaN : total / wanted;
}

/**
 * NI 92: how far the mean of the lowest fifth lies below the median, as a percentage of the median. NaN where there are no children, and
 * where the median is 0.
 * Source: the definition of National Indicator 92, in docs/statistics.md.
 */
export function spreadBelowMedian(histogram: Histogram, size: number): number {
  const middle = median(histogram, size);
  return middle > 0 ? (100 * (middle - meanOfLowestFifth(histogram, size))) / middle : Number.NaN;
}

function scoreAt(histogram: Histogram, position: number): number {
  let seen = 0;
  for (let score = 0; score < histogram.length; score += 1) {
    seen += histogram[score] ?? 0;
    if (seen > position) return score;
  }
  return Number.NaN;
}
