import type { StoredValue } from "../kinds/fields/facts.ts";
import type { Kept, KeptRow } from "./kept.ts";
import type { PackedRows } from "./packed-rows.ts";

/** Packs rows that are to be stored; what one side has packed, one `RowUnpacker` on the other side reads in the same order. */
export class RowPacker {
  readonly columns: readonly string[];
  #rows: number[] = [];
  #codes = new Int32Array(1 << 12);
  #size = 0;
  #numbered: (StoredValue | null)[] = [];
  #single: (StoredValue | null)[] = [];
  #texts: string[] = [];
  #next = 0;

  constructor(columns: readonly string[]) {
    this.columns = columns;
  }

  write(row: number, values: KeptRow): void {
    this.#rows.push(row);
    if (this.#size + values.length > this.#codes.length) this.#grow();
    const codes = this.#codes;
    let size = this.#size;
    for (const kept of values) {
      const { number } = kept;
      codes[size] = number === -1 ? this.#send(kept) : number;
      size += 1;
    }
    this.#size = size;
  }

  /** The rows since the last time. */
  handOver(): PackedRows {
    const packed = {
      numbers: Int32Array.from(this.#rows),
      codes: this.#codes.slice(0, this.#size),
      numbered: this.#numbered,
      single: this.#single,
      texts: this.#texts.join(""),
    };
    [this.#rows, this.#numbered, this.#single, this.#texts] = [[], [], [], []];
    this.#size = 0;
    return packed;
  }

  #grow(): void {
    const larger = new Int32Array(this.#codes.length * 2);
    larger.set(this.#codes);
    this.#codes = larger;
  }

  /** Sends a value that has no number yet. Returns what stands for it. */
  #send(kept: Kept): number {
    if (kept.isSingle) return this.#sendSingle(kept.value);
    kept.number = this.#next;
    this.#next += 1;
    this.#numbered.push(kept.value);
    return kept.number;
  }

  #sendSingle(value: StoredValue | null): number {
    if (typeof value === "string") {
      this.#texts.push(value);
      return -2 - value.length;
    }
    this.#single.push(value);
    return -1;
  }
}
