import { endYear, parsePeriod } from "../../period.ts";
import type { Relation } from "./relation.ts";

/**
 * An age in whole years and a month of birth, of a child in a school year. The age may be that of any day from the April
 * before the year, when a year of accounts begins, to a year after it, when someone may have written the file.
 */
export function ageBy<Name extends string>(age: Name, born: Name, period: Name, expected: string): Relation<Name> {
  const holds: Relation["holds"] = ([years, month, year]) => {
    const ended = parsePeriod(year ?? "");
    if (typeof years !== "number" || typeof month !== "string" || ended === undefined) return true;
    const atEnd = Math.floor((endYear(ended) * 12 + 8 - monthsOf(month)) / 12);
    return years >= atEnd - 2 && years <= atEnd + 1;
  };
  return { fields: [age, born, period], expected, holds };
}

/** Months of "1996-07" from the year 0. */
function monthsOf(month: string): number {
  const [year = 0, ofYear = 0] = month.split("-").map(Number);
  return year * 12 + ofYear;
}
