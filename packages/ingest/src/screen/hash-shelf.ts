/** Where hashes lie for which there is no room in memory. */
export interface HashShelf {
  /** Adds hashes to a range; the array is written over afterwards. */
  lay(range: number, hashes: Float64Array<ArrayBuffer>): void;
  /** All hashes of a range, in an array of their own. */
  of(range: number): Float64Array<ArrayBuffer>;
}
