import type { HashShelf } from "./hash-shelf.ts";
import { hasNeighboursAlike } from "./neighbours-alike.ts";

/** Hashes that are held in memory, at most: 1 MB. */
const mostHeld = 1 << 17;

/** Hashes of 53 bits fall into 64 ranges by their first six. */
const ranges = 64;
const rangeSize = 2 ** 53 / ranges;

/**
 * Tells whether a key of several texts came twice, by a hash of 53 bits for each. It never misses one that did; of a
 * million keys that all differ it says so wrongly about once in ten thousand runs. So that memory stays flat, hashes
 * that there is no room for are sorted and laid on a shelf, and looked at range by range in the end. The hash is two
 * multiplicative hashes of 32 bits; source of the constants: Steele and Vigna 2021, table 5.
 */
export class SeenKeys {
  readonly #shelf: HashShelf;
  readonly #mostHeld: number;
  #hashes: Float64Array<ArrayBuffer>;
  #size = 0;
  #hasShelved = false;
  #one = 0;
  #two = 0;

  constructor(shelf: HashShelf, most = mostHeld) {
    this.#shelf = shelf;
    this.#mostHeld = most;
    this.#hashes = new Float64Array(Math.min(most, 1 << 10));
  }

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

  /** Ends the key. */
  add(): void {
    if (this.#size === this.#mostHeld) this.#layDown();
    else if (this.#size === this.#hashes.length) this.#grow();
    const one = this.#one ^ (this.#one >>> 16);
    const two = this.#two ^ (this.#two >>> 15);
    this.#hashes[this.#size] = (two & 0x1fffff) * 2 ** 32 + (one >>> 0);
    this.#size += 1;
  }

  /** True where a key came twice so far. */
  hasRepeats(): boolean {
    if (!this.#hasShelved) return hasNeighboursAlike(this.#hashes.subarray(0, this.#size).sort());
    this.#layDown();
    for (let range = 0; range < ranges; range += 1) if (hasNeighboursAlike(this.#shelf.of(range).sort())) return true;
    return false;
  }

  #grow(): void {
    const larger = new Float64Array(Math.min(this.#size * 2, this.#mostHeld));
    larger.set(this.#hashes);
    this.#hashes = larger;
  }

  /** Lays the hashes held on the shelf, each range by itself. */
  #layDown(): void {
    const sorted = this.#hashes.subarray(0, this.#size).sort();
    let from = 0;
    for (let range = 0; range < ranges; range += 1) {
      let to = from;
      while ((sorted[to] ?? Number.POSITIVE_INFINITY) < (range + 1) * rangeSize) to += 1;
      if (to > from) this.#shelf.lay(range, sorted.subarray(from, to));
      from = to;
    }
    this.#size = 0;
    this.#hasShelved = true;
  }
}
