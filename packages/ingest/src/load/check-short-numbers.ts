import { isFinding } from "../decode/grid.ts";
import type { Kind } from "../kinds/kind.ts";
import { type Matched, placeOf } from "../match/match.ts";
import type { FieldReader } from "../parse/field-reader.ts";
import { plansOf } from "../parse/plan.ts";
import type { Reference } from "../place/reference.ts";
import { type Problem, problem } from "../problem.ts";
import type { Store } from "../store/open-store.ts";
import { schoolsHeld } from "../store/schools-held.ts";

/** Schools that the register lacks, from which on it is no chance: so many, and this part of all in the file. */
const several = 3;
const large = 1 / 3;

/**
 * Numbers of schools without their authority are taken for Kent's. Those of another authority are of the same four digits:
 * where no number says its authority, and the register lacks a third of the schools, the file may be a neighbour's. Only
 * then is it read a second time. Nothing where there is no register.
 */
export async function checkShortNumbers(
  matched: Matched,
  id: number,
  { schools: register }: Reference,
  store: Store,
): Promise<readonly Problem[]> {
  const field = schoolField(matched.kind);
  const reader = plansOf(matched)[0]?.readers.find(({ name }) => name === field);
  if (field === undefined || reader === undefined || register.length === 0) return [];
  // Most files are told by their first rows; to ask the store for its schools takes a quarter of a second a million rows.
  if (!(await areShort(matched, reader, 1))) return [];
  const known = new Set(register.map(({ dfe_number }) => dfe_number));
  const schools = await schoolsHeld(store, matched.kind, id, field);
  const lacking = schools.filter((school) => !known.has(school)).length;
  if (lacking < several || lacking < schools.length * large) return [];
  if (!(await areShort(matched, reader))) return [];
  const place = { ...placeOf(matched.grid), column: reader.heading };
  return [problem("school-numbers-short", place, { facts: { schools: schools.length, lacking } })];
}

function schoolField({ school }: Kind): string | undefined {
  return school?.only === undefined ? school?.field : undefined;
}

/** Whether all numbers of schools have four digits, in so many batches of rows from the first, or in all. */
async function areShort(
  { grid, headerRow }: Matched,
  reader: FieldReader,
  batches = Number.POSITIVE_INFINITY,
): Promise<boolean> {
  let read = 0;
  for await (const batch of grid.batches()) {
    if (isFinding(batch)) return false;
    const rows = batch.filter(({ row }) => row > headerRow);
    if (rows.some(({ cells }) => /\d{5}|\d{3}\D\d{4}/.test(reader.text(cells, {})))) return false;
    read += 1;
    if (read >= batches) break;
  }
  return true;
}
