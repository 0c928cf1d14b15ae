import type { Kind } from "../kinds/kind.ts";
import type { ParsedRow } from "../parse/draft.ts";
import { parsePeriod } from "../period.ts";
import { HomeFinder } from "./home-finder.ts";
import type { Placed } from "./placed.ts";
import type { Reference } from "./reference.ts";
import { type PlacedSchool, SchoolFinder } from "./school-finder.ts";

/** A row with its partnership on each basis that its kind has. */
export interface PlacedRow extends ParsedRow {
  readonly placed: { readonly school?: Placed; readonly home?: Placed };
  /** The school as it was found; undefined where the row has none. */
  readonly foundSchool?: PlacedSchool;
}

/** Places rows of one kind by the reference tables in force. The postcode ends here: it is not passed on. */
export function placer(kind: Kind, reference: Reference): (row: ParsedRow) => PlacedRow {
  const schools = new SchoolFinder(reference);
  const homes = new HomeFinder(reference);
  return (parsed) => {
    const school = schoolOf(kind, parsed, schools);
    const home = kind.home && homes.find(textOrNull(parsed.columns[kind.home.field]));
    const columns = { ...parsed.columns };
    if (kind.home) delete columns[kind.home.field];
    if (kind.school) Object.assign(columns, schoolColumns(kind.school.field, parsed, school));
    if (home) Object.assign(columns, { home_lcsp: home.lcsp, home_placing: home.placing });
    return {
      row: parsed.row,
      columns,
      placed: { ...(school && { school }), ...(home && { home }) },
      ...(school && { foundSchool: school }),
    };
  };
}

function schoolOf(kind: Kind, { columns }: ParsedRow, schools: SchoolFinder): PlacedSchool | undefined {
  if (kind.school === undefined) return undefined;
  const { field, only } = kind.school;
  if (only !== undefined && columns["level"] !== only.level) return undefined;
  const period = parsePeriod(String(columns["period"]));
  if (period === undefined) throw new Error(`a row of ${kind.name} has a school year`);
  return schools.find(String(columns[field]), period);
}

/** The school by its number where that is known, else as it was written. */
function schoolColumns(field: string, { columns }: ParsedRow, school: PlacedSchool | undefined) {
  return {
    [field]: school?.number ?? columns[field] ?? null,
    school_lcsp: school?.lcsp ?? null,
    school_placing: school?.placing ?? null,
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
