import type { UnplacedSchool } from "@lcsp/ingest";
import { groupBy } from "./group-by.ts";
import type { Figure } from "./measure.ts";
import type { UnplacedRows } from "./profile.ts";
import { fewToHide } from "./protect/few-to-hide.ts";
import { isOfPupils } from "./protect/rows-of-pupils.ts";

/**
 * The schools that lead nowhere, fit to be published: what stands in place of a number is not told, as it could be anything; and of rows of
 * pupils a school's 1 to 5 are hidden, and those of another school where they could be told from the balance of the kind and year.
 */
export function unplacedRows(schools: readonly UnplacedSchool[]): readonly UnplacedRows[] {
  const numbered = schools.map(({ school, ...one }) => ({
    ...one,
    number: school && isNumber(school) ? school : null,
  }));
  const groups = groupBy(numbered, ({ kind, period, number }) => [kind, period, number].join("\t"));
  const counted = [...groups.values()].flatMap((alike) =>
    alike.slice(0, 1).map(({ kind, period, number }) => ({ kind, period, number, ...countsOf(alike) })),
  );
  const ofKinds = groupBy(counted, ({ kind, period }) => [kind, period].join("\t"));
  return [...ofKinds.values()].flatMap(shownOf);
}

const isNumber = (school: string): boolean => /^\d{7}$/.test(school);

interface Counts {
  readonly rows: number;
  /** Null where one of the rows counts none. */
  readonly pupils: number | null;
}

function countsOf(alike: readonly Pick<UnplacedSchool, "rows" | "units">[]): Counts {
  const known = alike.flatMap(({ units }) => (units === null ? [] : [Number(units)]));
  return {
    rows: alike.reduce((sum, one) => sum + Number(one.rows), 0),
    pupils: known.length === alike.length ? known.reduce((sum, units) => sum + units, 0) : null,
  };
}

/** All schools of one kind and year. */
function shownOf(schools: readonly (Omit<UnplacedRows, keyof Counts> & Counts)[]): readonly UnplacedRows[] {
  const few = fewToHide(schools.map(({ kind, rows, pupils }) => (isOfPupils(kind) ? (pupils ?? rows) : 0)));
  return schools.map(({ rows, pupils, ...school }, at) =>
    few.has(at)
      ? { ...school, rows: hidden, pupils: hidden }
      : { ...school, rows: value(rows), pupils: orNone(pupils) },
  );
}

const hidden: Figure = { kind: "none", reason: "suppressed" };

const value = (of: number): Figure => ({ kind: "value", value: of });

const orNone = (pupils: number | null): Figure =>
  pupils === null ? { kind: "none", reason: "not-available" } : value(pupils);
