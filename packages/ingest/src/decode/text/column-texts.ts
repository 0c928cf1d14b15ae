import { isWorthRemembering } from "../../worth-remembering.ts";

/**
 * Gives the texts of a column from their bytes in UTF-8. One that the column had before is found by its bytes and is the
 * same text in memory: nothing is made anew for the few distinct texts that most columns have.
 */
export class ColumnTexts {
  readonly #texts: string[] = [];
  /** The bytes of all texts, one after the other. */
  #bytes = Buffer.alloc(1 << 8);
  /** Where in the bytes the first text ends, the second, and so on. */
  readonly #ends: number[] = [];
  /** By hash: the place of a text among the others, from 1 on; 0 where none is. */
  #places = new Int32Array(1 << 6);
  readonly #hashes: number[] = [];
  /** By the byte of a text of one byte, its number: most cells of a register hold a code or a mark. */
  readonly #ofOneByte = new Int32Array(256).fill(-1);
  #asked = 0;
  #missed = 0;

  /**
   * The number of the text from `start` to `end`, the same for the same text; -1 for one that is not remembered.
   * `hash`: a number that is the same for the same bytes.
   */
  numberOf(bytes: Buffer, start: number, end: number, hash: number): number {
    this.#asked += 1;
    if (end - start === 1) {
      const known = this.#ofOneByte[bytes[start] ?? 0] ?? -1;
      if (known !== -1) return known;
    }
    const place = this.#find(bytes, start, end, hash);
    const known = this.#places[place] ?? 0;
    if (known > 0) return known - 1;
    this.#missed += 1;
    const isWorthIt = isWorthRemembering({ size: this.#texts.length, asked: this.#asked, missed: this.#missed });
    return isWorthIt ? this.#remember(bytes.subarray(start, end), hash, place) : -1;
  }

  /** The text of a number. */
  textOf(number: number): string {
    return this.#texts[number] ?? "";
  }

  /** Where the text is among the places, or where it would be. */
  #find(bytes: Buffer, start: number, end: number, hash: number): number {
    const last = this.#places.length - 1;
    let place = firstPlace(hash, last);
    for (;;) {
      const number = this.#places[place] ?? 0;
      if (number === 0 || this.#isNumbered(number, bytes, start, end)) return place;
      place = (place + 1) & last;
    }
  }

  #isNumbered(number: number, bytes: Buffer, start: number, end: number): boolean {
    let own = number === 1 ? 0 : (this.#ends[number - 2] ?? 0);
    if ((this.#ends[number - 1] ?? 0) - own !== end - start) return false;
    for (let at = start; at < end; at += 1, own += 1) if (bytes[at] !== this.#bytes[own]) return false;
    return true;
  }

  #remember(bytes: Buffer, hash: number, place: number): number {
    const start = this.#ends.at(-1) ?? 0;
    const end = start + bytes.length;
    if (end > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], end * 2);
    bytes.copy(this.#bytes, start);
    this.#ends.push(end);
    const number = this.#texts.push(bytes.toString()) - 1;
    this.#hashes.push(hash);
    if (bytes.length === 1) this.#ofOneByte[bytes[0] ?? 0] = number;
    this.#places[place] = number + 1;
    if (this.#texts.length * 2 > this.#places.length) this.#spread();
    return number;
  }

  /** Makes room: places are quickly found as long as half of them are free. */
  #spread(): void {
    this.#places = new Int32Array(this.#places.length * 4);
    const last = this.#places.length - 1;
    for (const [index, hash] of this.#hashes.entries()) {
      let place = firstPlace(hash, last);
      while (this.#places[place] !== 0) place = (place + 1) & last;
      this.#places[place] = index + 1;
    }
  }
}

function firstPlace(hash: number, last: number): number {
  return (hash ^ (hash >>> 15)) & last;
}
