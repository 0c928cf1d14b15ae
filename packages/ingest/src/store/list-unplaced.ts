import { sql } from "kysely";
import { groupBy } from "../group-by.ts";
import { isAboutPupils, type Kind } from "../kinds/kind.ts";
import { kindNamed, kinds } from "../kinds/kinds.ts";
import type { Period } from "../period.ts";
import { findersOf } from "../place/finders.ts";
import { mayBeShown } from "../place/may-be-shown.ts";
import type { SchoolFinder } from "../place/school-finder.ts";
import { keyOf } from "./keys-of.ts";
import type { Store } from "./open-store.ts";
import { readReference } from "./read-reference.ts";
import { inForce } from "./rows-in-force.ts";

/** A school that no partnership could be found for, with what stands behind it in a kind and a school year. */
export interface UnplacedSchool {
  readonly kind: string;
  readonly period: Period;
  /**
   * DfE number, seven digits; as the extract writes it where that is no number of seven digits, and null where it may be a
   * pupil's name in the wrong column.
   */
  readonly school: string | null;
  /** Rows of its files. */
  readonly rows: number;
  /** Pupils that the rows count, where the kind counts pupils of a school; else its rows. Null where no row says. */
  readonly units: number | null;
}

/** How the rows of a table count pupils, where they are not a pupil's own. */
const pupilsIn: Readonly<Partial<Record<Kind["table"], string>>> = {
  school_roll: "pupils",
  school_absence: "enrolments",
  area_value: "denominator",
};

/**
 * Schools of extracts in force that ended unplaced, by kind, year and number. A row of published figures is stored once a
 * measure and may stand once for everyone and again for each group: its pupils are the greatest denominator of the row,
 * summed over the rows of the characteristic that has most.
 */
export async function listUnplaced(store: Pick<Store, "db">): Promise<readonly UnplacedSchool[]> {
  const parts = kinds.filter(({ school }) => school !== undefined).map(unplacedOf);
  const { rows } = await sql<WrittenSchool>`
    select * from (${sql.join(parts, sql` union all `)}) order by "kind", "period", "school"`.execute(store.db);
  if (rows.every(({ school }) => isNumber(school))) return rows;
  const { schools } = findersOf(await readReference(store));
  return together(rows.map((row) => ({ ...row, school: isHidden(row, schools) ? null : row.school })));
}

type WrittenSchool = UnplacedSchool & { readonly school: string };

const isNumber = (school: string): boolean => /^\d{7}$/.test(school);

function isHidden({ kind, period, school }: WrittenSchool, schools: SchoolFinder): boolean {
  const known = kindNamed(kind);
  if (isNumber(school) || (known !== undefined && !isAboutPupils(known))) return false;
  return school !== "not-known" && !mayBeShown(school, schools.find(school, period));
}

/** One entry for all that a kind and a year hide. */
function together(rows: readonly UnplacedSchool[]): readonly UnplacedSchool[] {
  const groups = groupBy(rows, ({ kind, period, school }) => [kind, period, school ?? ""].join("\t"));
  return groups.flatMap((alike) => alike.slice(0, 1).map((first) => ({ ...first, ...summed(alike) })));
}

function summed(rows: readonly UnplacedSchool[]): Pick<UnplacedSchool, "rows" | "units"> {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const units = rows.flatMap((one) => one.units ?? []);
  return { rows: sum(rows.map((one) => one.rows)), units: units.length === rows.length ? sum(units) : null };
}

function unplacedOf(kind: Kind) {
  const pupils = pupilsIn[kind.table];
  const characteristic = kind.table === "area_value" ? sql`"row"."characteristic"` : sql`'all'`;
  return sql`
    select ${kind.name} as "kind", "period", "school", max("rows") as "rows", max("units") as "units" from (
      select "period", "school", "characteristic", sum(1) as "rows", sum("units") as "units" from (
        select "row"."period" as "period", ${keyOf(kind, "school", "row")} as "school", ${characteristic} as "characteristic",
          ${pupils === undefined ? sql`1` : sql`max(${sql.ref(`row.${pupils}`)})`} as "units"
        from ${inForce(kind)} as "row"
        where "row"."school_placing" = 'unplaced'
        group by "row"."extract_id", "row"."row", 1, 2, 3) as "of_row"
      group by 1, 2, 3) as "of_characteristic"
    group by 1, 2, 3`;
}
