import type { GridRow } from "../decode/grid.ts";
import { PlainRow } from "../decode/text/plain-row.ts";
import type { Matched } from "../match/match.ts";
import { cellFields } from "../parse/cell-fields.ts";
import { brokenBy } from "../parse/check-relations.ts";
import type { Hash } from "../parse/reading.ts";
import type { Reference } from "../place/reference.ts";
import { Kept, type KeptRow, type RowPart } from "../store/kept.ts";
import { put, type RowShaper } from "../store/row-shaper.ts";
import { KnownCells } from "./known-cells.ts";
import { type PartsOfPlaces, partsOfPlaces } from "./parts-of-places.ts";
import { surelyData } from "./surely-data.ts";

/** A field: its cells, and the place of its value in the row. */
interface QuickField {
  readonly cells: KnownCells;
  /** -1 for a postcode, which is no column. */
  readonly place: number;
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
  if (Object.keys(matched.names).length > 0) return () => undefined;
  const cells = cellFields(matched, hash);
  const places = partsOfPlaces(matched.kind, reference, shaper);
  if (cells === undefined || places === undefined) return () => undefined;
  const fields = cells.fields.map((field) => ({ cells: new KnownCells(field), place: shaper.placeOf(field.name) }));
  const always = shaper.shape({
    parsed: { row: 0, columns: cells.always, postcodes: {} },
    placing: [],
    school: undefined,
  });
  const isData = surelyData(matched);
  const width = matched.header.headings.length;
  const values = always.slice();
  const nothing = new Kept(null, false);
  const broken = brokenBy(matched);
  const value = (field: string) => values[shaper.placeOf(field)]?.value;
  return (row) => {
    if (!(row instanceof PlainRow) || row.width !== width || !isData(row)) return undefined;
    for (let place = 0; place < always.length; place += 1) values[place] = always[place] ?? nothing;
    const postcode = readFields(fields, row, values, nothing);
    const isWhole = postcode !== undefined && putPlaces(places, values, postcode) && broken(value).length === 0;
    return isWhole ? values : undefined;
  };
}

/** Puts the values of the cells in their places. Gives the postcode, or `nothing`; undefined for a row to be sorted as a whole. */
function readFields(fields: readonly QuickField[], row: PlainRow, values: Kept[], nothing: Kept): Kept | undefined {
  let postcode = nothing;
  for (const { cells, place } of fields) {
    const kept = cells.of(row);
    if (kept === null) return undefined;
    if (place === -1) postcode = kept;
    else values[place] = kept;
  }
  return postcode;
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
