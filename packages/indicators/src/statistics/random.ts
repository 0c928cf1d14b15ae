/**
 * The state after this one, of a generator that goes through all whole numbers of 32 bits but 0; as unsigned, `state >>> 0`, they are
 * spread evenly. A function of numbers alone, because it is called some hundred million times a run.
 * Source: Marsaglia 2003, Journal of Statistical Software 8(14), "xorshift" with the triple 13, 17, 5.
 */
export function nextState(state: number): number {
  let next = state ^ (state << 13);
  next ^= next >>> 17;
  return next ^ (next << 5);
}

/** A state to begin with, the same for the same text. Source: FNV-1a of 32 bits, Fowler, Noll and Vo 1991. */
export function seededState(seed: string): number {
  let state = 0x811c9dc5;
  for (let place = 0; place < seed.length; place += 1) {
    state = Math.imul(state ^ seed.charCodeAt(place), 0x01000193);
  }
  return state || 1;
}
