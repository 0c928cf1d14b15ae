import type { Kind } from "../kinds/kind.ts";
import type { Draft, ParsedRow } from "../parse/draft.ts";
import { type Period, parsePeriod } from "../period.ts";
import { partnershipOf } from "./check-partnership.ts";
import { findersOf } from "./finders.ts";
import { homeColumns, schoolColumns } from "./placing-columns.ts";
import type { Reference } from "./reference.ts";
import { remembering } from "./remembering.ts";
import type { PlacedSchool } from "./school-finder.ts";

/** A row with its partnership on each basis that its kind has. */
export interface PlacedRow {
  readonly parsed: ParsedRow;
  /**
   * Columns that placing adds to those that were read, or puts in their stead. Rows of one school share one object, as
   * do those of one postcode: there are a million rows of few schools.
   */
  readonly placing: readonly Readonly<Draft>[];
  /** The school as it was found; undefined where the row has none. */
  readonly school: PlacedSchool | undefined;
}

/** Places rows of one kind by the reference tables in force. The home goes no further: only the small area in which it lies does. */
export function placer(kind: Kind, reference: Reference): (row: ParsedRow) => PlacedRow {
  const schoolOf = schoolPlacer(kind, reference);
  const others = [...postcodePlacers(kind, reference), partnershipPlacer(kind, reference)];
  return (parsed) => {
    const school = schoolOf(parsed);
    const placing: Readonly<Draft>[] = school === undefined ? [] : [school.columns];
    for (const place of others) {
      const columns = place(parsed);
      if (columns !== undefined) placing.push(columns);
    }
    return { parsed, placing, school: school?.found };
  };
}

export type Placer = (parsed: ParsedRow) => Readonly<Draft> | undefined;

/** The school of a row, and its columns: by its number where that is known; it stays as it was written otherwise. */
export function schoolPlacer(kind: Kind, reference: Reference) {
  const { schools } = findersOf(reference);
  const { school } = kind;
  const place = remembering((written: string, year: string) => {
    const found = schools.find(written, periodOf(year));
    return { found, columns: school === undefined ? {} : schoolColumns(school.field, written, found) };
  });
  return ({ columns }: ParsedRow) => {
    if (school === undefined) return undefined;
    if (school.only !== undefined && columns.level !== school.only.level) return undefined;
    return place(String(columns[school.field]), String(columns.period));
  };
}

/** Where the postcode of each basis lies. */
export function postcodePlacers(kind: Kind, reference: Reference): readonly Placer[] {
  const { homes } = findersOf(reference);
  return (["home", "placement"] as const).flatMap((basis) => {
    const field = kind[basis]?.field;
    if (field === undefined) return [];
    const place = remembering((postcode: string, year: string) =>
      homeColumns(basis, homes.find(postcode === "" ? null : postcode, periodOf(year))),
    );
    return [({ postcodes, columns }: ParsedRow) => place(postcodes[field] ?? "", String(columns.period))];
  });
}

/** The code of a partnership that the row names; as it was written while there is no table of partnerships. */
function partnershipPlacer(kind: Kind, reference: Reference): Placer {
  const { partnerships } = findersOf(reference);
  const { partnership } = kind;
  if (partnership === undefined) return () => undefined;
  return (parsed) => {
    const written = partnershipOf(kind, parsed);
    const code = written && partnerships.find(written, parsePeriod(String(parsed.columns.period)));
    return code === undefined ? undefined : { [partnership.field]: code };
  };
}

function periodOf(year: string): Period {
  const period = parsePeriod(year);
  if (period === undefined) throw new Error("a row that is placed has a school year");
  return period;
}
