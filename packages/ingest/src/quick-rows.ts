import { isBlank } from "./decode/cell.ts";
import type { GridRow } from "./decode/grid.ts";
import { PlainRow } from "./decode/text/plain-row.ts";
import type { Matched } from "./match/match.ts";
import { type CellField, cellFields } from "./parse/cell-fields.ts";
import { mayLeaveOut } from "./parse/left-out.ts";
import type { Hash } from "./parse/reading.ts";
import { type PartsOfPlaces, partsOfPlaces } from "./parts-of-places.ts";
import type { Reference } from "./place/reference.ts";
import { Kept, type KeptRow } from "./store/kept.ts";
import { put, type RowPart, type RowShaper } from "./store/row-shaper.ts";

/** A field, the place of its value in the row, and what its cells came to so far by the numbers of their texts. */
interface KnownField extends CellField {
  /** -1 for a postcode, which is no column. */
  readonly place: number;
  /** Null for a cell whose row must be sorted as a whole; undefined for a text that did not come yet. */
  readonly known: (Kept | null | undefined)[];
}

/**
 * Gives the values of a row of which every cell says by itself what it adds to it, in one array that the next row is given
 * in again; undefined for any other row.
 */
export type QuickRows = (row: GridRow) => KeptRow | undefined;

/**
 * Sorts rows cell by cell: each distinct text of a column is read once, each school and postcode placed once. What is left
 * to do for a row is to put known values together, many times faster than sorting it as a whole, which comes to the same.
 */
export function quickRows(matched: Matched, hash: Hash, reference: Reference, shaper: RowShaper): QuickRows {
  const cells = cellFields(matched, hash);
  const places = partsOfPlaces(matched.kind, reference, shaper);
  if (cells === undefined || places === undefined) return () => undefined;
  const fields = cells.fields.map((field) => ({ ...field, place: shaper.placeOf(field.name), known: [] }));
  const always = shaper.shape({
    parsed: { row: 0, columns: cells.always, postcodes: {} },
    placing: [],
    school: undefined,
  });
  const mayBeData = notLeftOut(matched);
  const width = matched.header.headings.length;
  const values = always.slice();
  const nothing = new Kept(null, false);
  return (row) => {
    if (!(row instanceof PlainRow) || row.width !== width || !mayBeData(row)) return undefined;
    for (let place = 0; place < always.length; place += 1) values[place] = always[place] ?? nothing;
    const postcode = readFields(fields, row, values, nothing);
    return postcode === undefined || !putPlaces(places, values, postcode) ? undefined : values;
  };
}

/** Puts the values of the cells in their places. Gives the postcode, or `nothing`; undefined for a row to be sorted as a whole. */
function readFields(fields: readonly KnownField[], row: PlainRow, values: Kept[], nothing: Kept): Kept | undefined {
  let postcode = nothing;
  for (const field of fields) {
    const { column, place } = field;
    const number = row.numberAt(column);
    const known = number < 0 ? undefined : field.known[number];
    const kept = known === undefined ? learn(field, number, row.textAt(column)) : known;
    if (kept === null) return undefined;
    if (place === -1) postcode = kept;
    else values[place] = kept;
  }
  return postcode;
}

/** Reads a text that did not come before; a text without a number is taken for one that does not come again. */
function learn({ read, known }: KnownField, number: number, text: string): Kept | null {
  const value = read(text);
  const kept = value === undefined ? null : new Kept(value, number < 0);
  if (number < 0) return kept;
  // Texts are numbered as they come, but those of rows that were sorted as a whole may not have come here.
  while (known.length < number) known.push(undefined);
  known[number] = kept;
  return kept;
}

function putPlaces({ school, home }: PartsOfPlaces, values: Kept[], postcode: Kept): boolean {
  return (
    (school === undefined || putPart(values, school(values))) &&
    (home === undefined || putPart(values, home(values, postcode)))
  );
}

function putPart(values: Kept[], part: RowPart | undefined): boolean {
  if (part !== undefined) put(values, part);
  return part !== undefined;
}

/** True where no rule can leave the row out. */
function notLeftOut(matched: Matched): (row: PlainRow) => boolean {
  const { leastFilled, suspicious } = mayLeaveOut(matched);
  const columns = suspicious.map((each) => ({ ...each, known: new Map<number, boolean>() }));
  return (row) => {
    for (const { column, suspects, known } of columns) {
      const number = row.numberAt(column);
      let isSuspect = number < 0 ? undefined : known.get(number);
      if (isSuspect === undefined) {
        isSuspect = suspects(row.textAt(column));
        if (number >= 0) known.set(number, isSuspect);
      }
      if (isSuspect) return false;
    }
    let filled = 0;
    for (let column = 0; filled < leastFilled && column < row.width; column += 1)
      if (!isBlank(row.textAt(column))) filled += 1;
    return filled >= leastFilled;
  };
}
