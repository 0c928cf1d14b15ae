import { factsOf, type StoredValue } from "../kinds/fields/facts.ts";
import { type Kind, postcodeFields } from "../kinds/kind.ts";

/** A field, the place of its column in a row, and what stands there where the cell is missing. */
interface Watched {
  readonly field: string;
  readonly place: number;
  readonly missing: StoredValue | null;
}

/** Counts the missing cells of each field while rows are on their way: reading a million again takes half a second. */
export class MissingWatch {
  readonly #watched: readonly Watched[];
  readonly #counts: Uint32Array;
  /** Rows of the store that were looked at. */
  rows = 0;

  /** `columns`: those of the rows that are looked at, in the order of their values. */
  constructor(columns: readonly string[], kind: Kind) {
    this.#watched = watchedFields(kind).map(({ field, column, missing }) => {
      return { field, place: columns.indexOf(column), missing };
    });
    this.#counts = new Uint32Array(this.#watched.length);
  }

  look(values: readonly (StoredValue | null)[]): void {
    this.rows += 1;
    const counts = this.#counts;
    let at = 0;
    for (const { place, missing } of this.#watched) {
      if (values[place] === missing) counts[at] = (counts[at] ?? 0) + 1;
      at += 1;
    }
  }

  /** Rows of the store in which the field is missing. */
  of(field: string): number {
    return this.#counts[this.#watched.findIndex((each) => each.field === field)] ?? 0;
  }
}

function watchedFields(kind: Kind): readonly { field: string; column: string; missing: StoredValue | null }[] {
  const postcodes = postcodeFields(kind);
  return Object.entries(kind.fields).map(([field, schema]) => {
    const { whenMissing } = factsOf(schema);
    if (!postcodes.includes(field)) {
      return { field, column: field, missing: typeof whenMissing === "object" ? whenMissing.means : null };
    }
    const basis = kind.home?.field === field ? "home" : "placement";
    return { field, column: `${basis}_reason`, missing: "no-postcode" };
  });
}
