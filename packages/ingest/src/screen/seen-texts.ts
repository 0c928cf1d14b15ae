/** Share of the places that may be taken before there must be more. */
const fullest = 0.5;

/**
 * Remembers texts in 8 bytes each, by a hash of 53 bits. It never misses one that was there before; it takes a new one
 * for an old one about once in ten thousand runs of a million texts.
 */
export class SeenTexts {
  /** 0 for a place that is free. */
  #places = new Float64Array(1 << 12);
  #size = 0;

  /** Remembers a text; true where it was there already. */
  add(text: string): boolean {
    if (this.#size >= this.#places.length * fullest) this.#grow();
    const isNew = put(this.#places, hashOf(text));
    if (isNew) this.#size += 1;
    return !isNew;
  }

  #grow(): void {
    const larger = new Float64Array(this.#places.length * 2);
    for (const hash of this.#places) if (hash !== 0) put(larger, hash);
    this.#places = larger;
  }
}

/** Puts a hash into the first free place from its own on; false where it stands there already. */
function put(places: Float64Array, hash: number): boolean {
  const last = places.length - 1;
  let place = hash % places.length;
  while (places[place] !== 0) {
    if (places[place] === hash) return false;
    place = place === last ? 0 : place + 1;
  }
  places[place] = hash;
  return true;
}

/** Two multiplicative hashes of 32 bits in one number from 1 on. Source of the constants: Steele and Vigna 2021, table 5. */
function hashOf(text: string): number {
  let one = 0x9e3779b9;
  let two = 0x85ebca6b;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0xadb4a92d);
    two = Math.imul(two ^ code, 0xd9e39d4d);
  }
  one ^= one >>> 16;
  two ^= two >>> 15;
  return (two & 0x1fffff) * 2 ** 32 + (one >>> 0) + 1;
}
