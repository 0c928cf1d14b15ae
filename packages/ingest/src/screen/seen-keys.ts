/** Share of the places that may be taken before there must be more. */
const fullest = 0.5;

/**
 * Remembers keys of several texts in 8 bytes each, by a hash of 53 bits. It never misses one that was there before; it
 * takes a new one for an old one about once in ten thousand runs of a million keys. The hash is two multiplicative hashes
 * of 32 bits; source of the constants: Steele and Vigna 2021, table 5.
 */
export class SeenKeys {
  /** 0 for a place that is free. */
  #places = new Float64Array(1 << 12);
  #size = 0;
  #one = 0;
  #two = 0;

  /** Begins a key. */
  begin(): void {
    this.#one = 0x9e3779b9;
    this.#two = 0x85ebca6b;
  }

  /** Adds a text to the key. */
  mix(text: string): void {
    let one = this.#one;
    let two = this.#two;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      one = Math.imul(one ^ code, 0xadb4a92d);
      two = Math.imul(two ^ code, 0xd9e39d4d);
    }
    // The end of a text counts: "ab" and "c" are not "a" and "bc".
    this.#one = Math.imul(one ^ 0x1_0000, 0xadb4a92d);
    this.#two = Math.imul(two ^ 0x1_0000, 0xd9e39d4d);
  }

  /** Remembers the key; true where it was there already. */
  add(): boolean {
    if (this.#size >= this.#places.length * fullest) this.#grow();
    const one = this.#one ^ (this.#one >>> 16);
    const two = this.#two ^ (this.#two >>> 15);
    const isNew = put(this.#places, (two & 0x1fffff) * 2 ** 32 + (one >>> 0) + 1);
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
