import type { Kind } from "../kinds/kind.ts";
import type { Draft, ParsedRow } from "../parse/draft.ts";
import { parsePeriod } from "../period.ts";
import { partnershipOf } from "./check-partnership.ts";
import { HomeFinder } from "./home-finder.ts";
import { PartnershipFinder } from "./partnership-finder.ts";
import type { Reference } from "./reference.ts";
import { type PlacedSchool, SchoolFinder } from "./school-finder.ts";

/** A row with its partnership on each basis that its kind has. */
export interface PlacedRow {
  readonly parsed: ParsedRow;
  /** Columns that placing adds to those that were read, or puts in their stead. */
  readonly placing: Readonly<Draft>;
  /** The school as it was found; undefined where the row has none. */
  readonly school: PlacedSchool | undefined;
}

/** Places rows of one kind by the reference tables in force. The home goes no further: only where it lies does. */
export function placer(kind: Kind, reference: Reference): (row: ParsedRow) => PlacedRow {
  const schools = new SchoolFinder(reference);
  const homes = new HomeFinder(reference);
  const partnerships = new PartnershipFinder(reference);
  return (parsed) => {
    const school = schoolOf(kind, parsed, schools);
    const placing = {
      ...schoolColumns(kind, school),
      ...homeColumns(kind, parsed, homes),
      ...partnershipColumn(kind, parsed, partnerships),
    };
    return { parsed, placing, school };
  };
}

function schoolOf(kind: Kind, { columns }: ParsedRow, schools: SchoolFinder): PlacedSchool | undefined {
  if (kind.school === undefined) return undefined;
  const { field, only } = kind.school;
  const { period: year, level } = columns;
  if (only !== undefined && level !== only.level) return undefined;
  const period = parsePeriod(String(year));
  if (period === undefined) throw new Error(`a row of ${kind.name} has a school year`);
  return schools.find(String(columns[field]), period);
}

/** The school by its number where that is known; it stays as it was written otherwise. */
function schoolColumns(kind: Kind, school: PlacedSchool | undefined): Draft {
  if (kind.school === undefined || school === undefined) return {};
  const placed = { school_lcsp: school.lcsp, school_placing: school.placing };
  return school.number === null ? placed : { ...placed, [kind.school.field]: school.number };
}

/** Where the postcode of each basis lies. */
function homeColumns(kind: Kind, { postcodes }: ParsedRow, homes: HomeFinder): Draft {
  const columns: Draft = {};
  for (const basis of ["home", "placement"] as const) {
    const field = kind[basis]?.field;
    if (field === undefined) continue;
    const { lcsp, placing } = homes.find(postcodes[field] ?? null);
    columns[`${basis}_lcsp`] = lcsp;
    columns[`${basis}_placing`] = placing;
  }
  return columns;
}

/** The code of a partnership that the row names; as it was written while there is no table of partnerships. */
function partnershipColumn(kind: Kind, parsed: ParsedRow, partnerships: PartnershipFinder): Draft {
  const written = partnershipOf(kind, parsed);
  const code = written && partnerships.find(written);
  return kind.partnership === undefined || code === undefined ? {} : { [kind.partnership.field]: code };
}
