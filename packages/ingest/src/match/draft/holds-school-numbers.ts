import type { ColumnTally } from "./column-tally.ts";
import { isMarker } from "./markers.ts";

const written = /^(\d{3})[/ -]?\d{4}(?:\.0)?$/;

/** True where nearly all of a column's cells are numbers of schools with the same authority in front. Names are less sure. */
export function holdsSchoolNumbers({ texts }: ColumnTally): boolean {
  const values = [...texts.keys()].filter((text) => !isMarker(text));
  const authorities = values.flatMap((text) => written.exec(text)?.[1] ?? []);
  const [first] = authorities;
  return first !== undefined && authorities.filter((each) => each === first).length * 10 >= values.length * 9;
}
