import type { Kind } from "./kinds/kind.ts";
import { postcodePlacers, schoolPlacer } from "./place/place.ts";
import type { Reference } from "./place/reference.ts";
import { remembering } from "./place/remembering.ts";
import type { Kept } from "./store/kept.ts";
import type { RowPart, RowShaper } from "./store/row-shaper.ts";

/** Gives the columns of a row that say where it lies, once for each place. */
export interface PartsOfPlaces {
  /** By the school of the row; undefined for one of which something must be said. No function where the kind has no school. */
  readonly school: ((values: readonly Kept[]) => RowPart | undefined) | undefined;
  /** By the postcode of the home, "" where there is none. No function where the kind has no home. */
  readonly home: ((values: readonly Kept[], postcode: string) => RowPart) | undefined;
}

/** The same as placing each row; undefined for a kind whose rows are placed by more than their school and home. */
export function partsOfPlaces(kind: Kind, reference: Reference, shaper: RowShaper): PartsOfPlaces | undefined {
  const { school, home, placement, partnership } = kind;
  if (placement !== undefined || partnership !== undefined || school?.only !== undefined) return undefined;
  const periodPlace = shaper.placeOf("period");
  const periodOf = (values: readonly Kept[]) => String(values[periodPlace]?.value);
  return {
    school: school && bySchool(school.field),
    home: home && byHome(home.field),
  };

  function bySchool(field: string) {
    const place = schoolPlacer(kind, reference);
    const schoolPlace = shaper.placeOf(field);
    const partOf = remembering((number, period) => {
      const placed = place({ row: 0, columns: { [field]: number, period }, postcodes: {} });
      const isKnown = placed !== undefined && placed.found.unknownName === undefined;
      return { part: isKnown ? shaper.partOf(placed.columns) : undefined };
    });
    return (values: readonly Kept[]) => partOf(String(values[schoolPlace]?.value), periodOf(values)).part;
  }

  function byHome(field: string) {
    const [place] = postcodePlacers(kind, reference);
    const partOf = remembering((postcode, period) => {
      const columns = place?.({ row: 0, columns: { period }, postcodes: { [field]: postcode } });
      return shaper.partOf(columns ?? {});
    });
    return (values: readonly Kept[], postcode: string) => partOf(postcode, periodOf(values));
  }
}
