import type { Period } from "@lcsp/ingest";
import { sql } from "kysely";
import { type Cube, UNPLACED } from "../define/cube.ts";
import type { Rate } from "../define/define-rate.ts";
import type { GapSide } from "../define/gap-side.ts";
import { all } from "../define/group-of.ts";
import type { Indicator } from "../define/indicator.ts";
import type { Tally } from "../define/tally.ts";
import { groupBy } from "../group-by.ts";
import { everyone, type Group } from "../measure.ts";
import type { Source } from "../source.ts";
import { leastOf, tallyColumns } from "./tally-columns.ts";

/** So many of so many of a school's pupils. */
export interface SchoolCount {
  readonly school: string;
  readonly count: number;
  readonly of: number;
}

/** Pupils of a group at the schools of an area, in a year, on the school basis. */
export interface SchoolsKey {
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  readonly group: Group;
}

/** Schools' counts behind the sides of gaps, each by its key. Before disclosure control: nothing of them is shown as it stands. */
export type SchoolCounts = ReadonlyMap<string, readonly SchoolCount[]>;

type Counting = Map<string, Map<string, SchoolCount>>;

/** A row of the answer: its tallies by place, and its characteristics by name. Drivers of PostgreSQL give sums as text. */
interface Sums {
  readonly period: Period;
  readonly area: string;
  readonly school: string;
  readonly [column: string]: number | string;
}

export function schoolsKey({ indicator, area, period, group }: SchoolsKey): string {
  return [indicator, area, period, group.characteristic, group.value].join("\t");
}

/**
 * Counts of every gap's sides by school: one query a cube, however many gaps are read off it, and one more for the many groups of a
 * characteristic, which the others need not be kept apart by.
 */
export async function countSchools(source: Source, catalogue: readonly Indicator[]): Promise<SchoolCounts> {
  const counting: Counting = new Map();
  const once = new Map(catalogue.flatMap(sidesBySchool).map((one) => [textOf(one), one]));
  for (const [cube, ofCube] of groupBy(once.values(), ({ rate }) => rate.denominator.cube)) {
    for (const sides of groupBy(ofCube, ({ isOneOfMany }) => isOneOfMany).values()) {
      await countCube(source, cube, sides, counting);
    }
  }
  return new Map([...counting].map(([key, schools]) => [key, [...schools.values()]]));
}

interface SideOfRate {
  /** Of the indicator that the side's figure is one of. */
  readonly code: string;
  readonly rate: Rate;
  readonly side: GapSide;
  readonly isOneOfMany: boolean;
}

/** The sides of a gap whose schools are known. Of one between the two bases they would be the same schools, or none of the area's. */
function sidesBySchool(indicator: Indicator): readonly SideOfRate[] {
  if (indicator.form !== "gap" && indicator.form !== "each group") return [];
  const { of: rate } = indicator;
  if (rate.form !== "rate" || !isBySchool(rate)) return [];
  const { code } = rate.definition;
  const side = (one: GapSide): SideOfRate => ({ code, rate, side: one, isOneOfMany: false });
  if (indicator.form === "gap") return indicator.peers.basis ? [] : [side(indicator.peers), side(indicator.group)];
  const { definition, groups } = indicator;
  return [side(all), ...groups.map((one) => ({ ...side(one), code: definition.code, isOneOfMany: true }))];
}

/** A percentage of the rows of one cube that names their school. */
function isBySchool({ numerator, denominator, bases }: Rate): boolean {
  const { cube } = denominator;
  return cube.namesSchool === true && numerator.cube === cube && bases.includes("school");
}

async function countCube({ db }: Source, cube: Cube, sides: readonly SideOfRate[], counting: Counting): Promise<void> {
  const tallies = [...new Set(sides.flatMap(({ rate }) => [rate.numerator, rate.denominator]))];
  const named = sides.map(({ side }) => side.characteristic).filter((name) => name !== everyone.characteristic);
  const keys = ["period", "area", "school", ...new Set(named)].map((column) => sql.ref(column));
  const query = sql<Sums>`select ${sql.join(keys)}, ${tallyColumns(tallies)} from ${cube.rows(db, "school")} as "row"
    where "area" <> ${sql.lit(UNPLACED)} group by ${sql.join(keys)}`;
  const places = new Map<Tally, number>(tallies.map((tally, place) => [tally, place]));
  for (const sums of (await query.execute(db)).rows) {
    for (const one of sides) record(counting, one, sums, places);
  }
}

function record(
  counting: Counting,
  { code, rate, side }: SideOfRate,
  sums: Sums,
  places: ReadonlyMap<Tally, number>,
): void {
  if (!isOf(side, sums)) return;
  const { period, area, school } = sums;
  const key = schoolsKey({ indicator: code, area, period, group: side });
  const schools = counting.get(key) ?? new Map<string, SchoolCount>();
  const before = schools.get(school) ?? { school, count: 0, of: 0 };
  const counted = (tally: Tally) => Number(sums[leastOf(places.get(tally) ?? 0)]);
  schools.set(school, {
    school,
    count: before.count + counted(rate.numerator),
    of: before.of + counted(rate.denominator),
  });
  counting.set(key, schools);
}

function isOf({ characteristic, values }: GapSide, sums: Sums): boolean {
  return characteristic === everyone.characteristic || values.includes(String(sums[characteristic]));
}

function textOf({ code, side }: SideOfRate): string {
  return [code, side.characteristic, side.value].join("\t");
}
