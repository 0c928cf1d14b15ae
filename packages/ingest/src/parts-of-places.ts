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
  /** By the postcode of the home, a value of null where there is none. No function where the kind has no home. */
  readonly home: ((values: readonly Kept[], postcode: Kept) => RowPart) | undefined;
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
    const part = rememberingKept((number, period) => partOf(String(number?.value), String(period?.value)));
    return (values: readonly Kept[]) => part(values[schoolPlace], values[periodPlace]).part;
  }

  function byHome(field: string) {
    const [place] = postcodePlacers(kind, reference);
    const partOf = remembering((postcode, period) => {
      const columns = place?.({ row: 0, columns: { period }, postcodes: { [field]: postcode } });
      return shaper.partOf(columns ?? {});
    });
    const part = rememberingKept((postcode, period) => partOf(String(postcode?.value ?? ""), String(period?.value)));
    return (values: readonly Kept[], postcode: Kept) => part(postcode, values[periodPlace]);
  }
}

type Value = Kept | undefined;

/** The same function, which remembers its answers to the values of many rows, for the school year that it was asked last. */
function rememberingKept<Answer extends object>(
  answer: (one: Value, period: Value) => Answer,
): (one: Value, period: Value) => Answer {
  const answers = new Map<Value, Answer>();
  let askedFor: Value;
  return (one, period) => {
    if (period !== askedFor) answers.clear();
    askedFor = period;
    const known = answers.get(one);
    if (known !== undefined) return known;
    const found = answer(one, period);
    if (one?.isSingle === false) answers.set(one, found);
    return found;
  };
}
