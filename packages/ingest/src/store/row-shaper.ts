import type { Draft } from "../parse/draft.ts";
import type { PlacedRow } from "../place/place.ts";
import { type Kept, KeptColumn, type RowPart } from "./kept.ts";

/** Brings what was read of a row, and where it was placed, into the order of its table's columns. */
export class RowShaper {
  readonly #columns: readonly { readonly name: string; readonly values: KeptColumn }[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #parts = new WeakMap<Readonly<Draft>, RowPart>();

  constructor(columns: readonly string[]) {
    this.#columns = columns.map((name) => ({ name, values: new KeptColumn() }));
    this.#places = new Map(columns.map((name, place) => [name, place]));
  }

  /** Where the value of a column stands; -1 for a name that is none. */
  placeOf(column: string): number {
    return this.#places.get(column) ?? -1;
  }

  shape({ parsed: { columns }, placing }: PlacedRow): Kept[] {
    const row = this.#columns.map(({ name, values }) => values.keep(columns[name] ?? null));
    for (const part of placing) put(row, this.partOf(part));
    return row;
  }

  /** Columns that rows share as one object, such as those of a placing, are looked up once. */
  partOf(shared: Readonly<Draft>): RowPart {
    const known = this.#parts.get(shared);
    if (known !== undefined) return known;
    const part = Object.entries(shared).flatMap(([column, value]) => {
      const place = this.placeOf(column);
      const kept = this.#columns[place]?.values.keep(value ?? null);
      return kept === undefined ? [] : [{ place, kept }];
    });
    this.#parts.set(shared, part);
    return part;
  }
}

/** Puts values in the stead of those that a row has. */
export function put(row: Kept[], part: RowPart): void {
  for (const { place, kept } of part) row[place] = kept;
}
