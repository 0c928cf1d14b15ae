import type { UnplacedSchool } from "@lcsp/ingest";
import { groupBy } from "./group-by.ts";
import type { Figure } from "./measure.ts";
import type { UnplacedRows } from "./profile.ts";
import { FEWEST_SHOWN } from "./protect/protect.ts";

/** The schools that lead nowhere, fit to be published: what stands in place of a number is not told, as it could be anything. */
export function unplacedRows(schools: readonly UnplacedSchool[]): readonly UnplacedRows[] {
  const numbered = schools.map((one) => ({
    ...one,
    number: one.school !== null && /^\d{7}$/.test(one.school) ? one.school : null,
  }));
  const groups = groupBy(numbered, ({ kind, period, number }) => [kind, period, number].join("\t"));
  return [...groups.values()].flatMap((alike) =>
    alike.slice(0, 1).map(({ kind, period, number }) => ({ kind, period, number, ...counted(alike) })),
  );
}

/** Kinds in which a pupil stands because of something that is the pupil's own. To be among the pupils of a school is not. */
const telling: readonly string[] = ["exclusions"];

/** Pupils are not known where one of the rows counts none. */
function counted(alike: readonly UnplacedSchool[]): Pick<UnplacedRows, "rows" | "pupils"> {
  const rows = alike.reduce((sum, one) => sum + Number(one.rows), 0);
  const known = alike.flatMap(({ units }) => (units === null ? [] : [Number(units)]));
  const pupils = known.length === alike.length ? known.reduce((sum, units) => sum + units, 0) : undefined;
  const isTelling = alike.some(({ kind }) => telling.includes(kind));
  if (isTelling && pupils !== undefined && pupils > 0 && pupils < FEWEST_SHOWN) {
    const hidden: Figure = { kind: "none", reason: "suppressed" };
    return { rows: hidden, pupils: hidden };
  }
  return {
    rows: { kind: "value", value: rows },
    pupils: pupils === undefined ? { kind: "none", reason: "not-available" } : { kind: "value", value: pupils },
  };
}
