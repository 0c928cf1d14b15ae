import type { Kind } from "../kinds/kind.ts";
import type { Draft, ParsedRow } from "../parse/draft.ts";
import { parsePeriod } from "../period.ts";
import { partnershipOf } from "./check-partnership.ts";
import { HomeFinder } from "./home-finder.ts";
import { PartnershipFinder } from "./partnership-finder.ts";
import type { Reference } from "./reference.ts";
import { remembering } from "./remembering.ts";
import { type PlacedSchool, SchoolFinder } from "./school-finder.ts";

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

/** Places rows of one kind by the reference tables in force. The home goes no further: only where it lies does. */
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

type Placer = (parsed: ParsedRow) => Readonly<Draft> | undefined;

/** The school of a row, and its columns: by its number where that is known; it stays as it was written otherwise. */
function schoolPlacer(kind: Kind, reference: Reference) {
  const schools = new SchoolFinder(reference);
  const { school } = kind;
  const place = remembering((written: string, year: string) => {
    const period = parsePeriod(year);
    if (period === undefined) throw new Error(`a row of ${kind.name} has a school year`);
    const found = schools.find(written, period);
    const placed: Draft = { school_lcsp: found.lcsp, school_placing: found.placing };
    const columns = school && found.number !== null ? { ...placed, [school.field]: found.number } : placed;
    return { found, columns };
  });
  return ({ columns }: ParsedRow) => {
    if (school === undefined) return undefined;
    if (school.only !== undefined && columns.level !== school.only.level) return undefined;
    return place(String(columns[school.field]), String(columns.period));
  };
}

/** Where the postcode of each basis lies. */
function postcodePlacers(kind: Kind, reference: Reference): readonly Placer[] {
  const homes = new HomeFinder(reference);
  return (["home", "placement"] as const).flatMap((basis) => {
    const field = kind[basis]?.field;
    if (field === undefined) return [];
    const place = remembering((postcode: string): Draft => {
      const { lcsp, placing } = homes.find(postcode === "" ? null : postcode);
      return { [`${basis}_lcsp`]: lcsp, [`${basis}_placing`]: placing };
    });
    return [({ postcodes }: ParsedRow) => place(postcodes[field] ?? "", "")];
  });
}

/** The code of a partnership that the row names; as it was written while there is no table of partnerships. */
function partnershipPlacer(kind: Kind, reference: Reference): Placer {
  const partnerships = new PartnershipFinder(reference);
  const { partnership } = kind;
  if (partnership === undefined) return () => undefined;
  return (parsed) => {
    const written = partnershipOf(kind, parsed);
    const code = written && partnerships.find(written);
    return code === undefined ? undefined : { [partnership.field]: code };
  };
}
