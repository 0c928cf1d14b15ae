/**
 * Whole numbers from 0 to 2^32 - 1, evenly spread and the same for the same seed.
 * Source: Marsaglia 2003, Journal of Statistical Software 8(14), "xorshift" with the triple 13, 17, 5.
 */
export type Random = () => number;

export function seededRandom(seed: string): Random {
  let state = hash(seed) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** FNV-1a, 32 bits. Source: Fowler, Noll and Vo 1991. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  }
  return value;
}
