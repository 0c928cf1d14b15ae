import type { Kind } from "../kinds/kind.ts";
import { postcodePlacers, schoolPlacer } from "../place/place.ts";
import type { Reference } from "../place/reference.ts";
import { remembering } from "../place/remembering.ts";
import type { Kept, RowPart } from "../store/kept.ts";
import type { RowShaper } from "../store/row-shaper.ts";

/** Gives the columns of a row that say where it lies, once for each place. */
export interface PartsOfPlaces {
  /** By the school of the row; undefined for one of which something must be said. No function where the kind has no school. */
  readonly school: ((values: readonly Kept[]) => RowPart | undefined) | undefined;
  /** By the postcode of the home, a value of null where there is none. No function where the kind has no home. */
  readonly home: ((values: readonly Kept[], postcode: Kept) => RowPart | undefined) | undefined;
}

/** The same as placing each row; undefined for a kind whose rows are placed by more than their school and home. */
export function partsOfPlaces(kind: Kind, reference: Reference, shaper: RowShaper): PartsOfPlaces | undefined {
  const { school, home, placement, partnership } = kind;
  if (placement !== undefined || partnership !== undefined || school?.only !== undefined) return undefined;
  const periodPlace = shaper.placeOf("period");
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
    const follow = following((number, period) => partOf(number, period).part);
    return (values: readonly Kept[]) => follow(values[schoolPlace], values[periodPlace]);
  }

  function byHome(field: string) {
    const [place] = postcodePlacers(kind, reference);
    const partOf = remembering((postcode, period) => {
      const columns = place?.({ row: 0, columns: { period }, postcodes: { [field]: postcode } });
      return shaper.partOf(columns ?? {});
    });
    const follow = following(partOf);
    return (values: readonly Kept[], postcode: Kept) => follow(postcode, values[periodPlace]);
  }
}

/** The same function of values, each of which remembers its last answer: looking it up takes longer than all else for a row. */
function following(
  partOf: (one: string, period: string) => RowPart | undefined,
): (one: Kept | undefined, period: Kept | undefined) => RowPart | undefined {
  return (one, period) => {
    if (one === undefined) return undefined;
    if (one.follows === undefined || one.follows.period !== period)
      one.follows = { period, part: partOf(String(one.value ?? ""), String(period?.value)) };
    return one.follows.part;
  };
}
