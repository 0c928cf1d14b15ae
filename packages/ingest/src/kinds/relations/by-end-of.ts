import { endYear, parsePeriod } from "../../period.ts";
import { type Relation, type RowValue, yearOfFile } from "./relation.ts";

/** A day that lies in a school year or before it. */
export function byEndOfYear<Name extends string>(day: Name, period: Name, expected: string): Relation<Name> {
  return { fields: [day, period], expected, holds: ([one, year]) => isBy(one, year, "08-31") };
}

/** A day not later than the year in the file's name, which may be a calendar year: 2008 is 2007/08, or January to December. */
export function byEndOfFile<Name extends string>(day: Name, expected: string): Relation<Name> {
  return { fields: [day, yearOfFile], expected, holds: ([one, year]) => isBy(one, year, "12-31") };
}

/** `last`: month and day on which the calendar year in which the school year ends is over. */
function isBy(day: RowValue, year: RowValue, last: string): boolean {
  const period = parsePeriod(year ?? "");
  return !day || period === undefined || String(day) <= `${endYear(period)}-${last}`;
}
