import type { UnplacedSchool } from "@lcsp/ingest";
import { isFew } from "./few.ts";
import { groupBy } from "./group-by.ts";
import type { Figure } from "./measure.ts";
import type { UnplacedRows } from "./profile.ts";
import { isOfPupils } from "./protect/rows-of-pupils.ts";

/**
 * The schools that lead nowhere, fit to be published: what stands in place of a number is not told, as it could be anything; nor is the number
 * of a school with rows of 1 to 5 pupils of a kind and year, whose results the sheets that balance would be. They are counted together.
 */
export function unplacedRows(schools: readonly UnplacedSchool[]): readonly UnplacedRows[] {
  const numbered = schools.map((one) => ({
    ...one,
    number: isNumber(one.school) && !isOfFew(one) ? one.school : null,
  }));
  const groups = groupBy(numbered, ({ kind, period, number }) => [kind, period, number].join("\t"));
  return [...groups.values()].flatMap((alike) =>
    alike.slice(0, 1).map(({ kind, period, number }) => ({ kind, period, number, ...countsOf(alike) })),
  );
}

const isNumber = (school: string | null): school is string => school !== null && /^\d{7}$/.test(school);

function isOfFew({ kind, rows, units }: UnplacedSchool): boolean {
  return isOfPupils(kind) && isFew(Number(units ?? rows));
}

function countsOf(alike: readonly Pick<UnplacedSchool, "rows" | "units">[]): Pick<UnplacedRows, "rows" | "pupils"> {
  const known = alike.flatMap(({ units }) => (units === null ? [] : [Number(units)]));
  const pupils: Figure =
    known.length === alike.length
      ? { kind: "value", value: known.reduce((sum, units) => sum + units, 0) }
      : { kind: "none", reason: "not-available" };
  return { rows: alike.reduce((sum, one) => sum + Number(one.rows), 0), pupils };
}
