/**
 * The next state of a random number generator that passes through all 32-bit whole numbers except 0, which read as unsigned (`state >>> 0`)
 * are spread evenly. It takes and returns a plain number because a run calls it some hundred million times.
 * Source: Marsaglia 2003, Journal of Statistical Software 8(14), "xorshift" with the triple 13, 17, 5.
 */
export function nextState(state: number): number {
  let next = state ^ (state << 13);
  next ^= next >>> 17;
  return next ^ (next << 5);
}

/** A first state, always the same for the same text, and never 0. Source: FNV-1a of 32 bits, Fowler, Noll and Vo 1991. */
export function seededState(seed: string): number {
  let state = 0x811c9dc5;
  for (let place = 0; place < seed.length; place += 1) {
    state = Math.imul(state ^ seed.charCodeAt(place), 0x01000193);
  }
  return state || 1;
}
