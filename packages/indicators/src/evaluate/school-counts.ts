import type { Period } from "@lcsp/ingest";
import { sql } from "kysely";
import type { Cube, GapSide, Indicator, Rate, Tally } from "../define.ts";
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

/** Counts of every declared gap's sides by school: one query a cube, however many gaps are read off it. */
export async function countSchools(source: Source, catalogue: readonly Indicator[]): Promise<SchoolCounts> {
  const counting: Counting = new Map();
  const sides = groupBy(catalogue.flatMap(sidesBySchool), ({ rate }) => rate.denominator.cube);
  for (const [cube, ofCube] of sides) await countCube(source, cube, ofCube, counting);
  return new Map([...counting].map(([key, schools]) => [key, [...schools.values()]]));
}

interface SideOfRate {
  readonly rate: Rate;
  readonly side: GapSide;
}

/** The sides of a gap whose schools are known. Of one between the two bases they would be the same schools, or none of the area's. */
function sidesBySchool(indicator: Indicator): readonly SideOfRate[] {
  if (indicator.form !== "gap" || indicator.of.form !== "rate" || indicator.peers.basis) return [];
  const { of: rate, peers, group } = indicator;
  return isBySchool(rate) ? [peers, group].map((side) => ({ rate, side })) : [];
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
    where "area" <> 'unplaced' group by ${sql.join(keys)}`;
  const places = new Map<Tally, number>(tallies.map((tally, place) => [tally, place]));
  const once = new Map(sides.map((one) => [[one.rate.definition.code, textOf(one.side)].join("\t"), one]));
  for (const sums of (await query.execute(db)).rows) {
    for (const one of once.values()) record(counting, one, sums, places);
  }
}

function record(counting: Counting, { rate, side }: SideOfRate, sums: Sums, places: ReadonlyMap<Tally, number>): void {
  if (!isOf(side, sums)) return;
  const { period, area, school } = sums;
  const key = schoolsKey({ indicator: rate.definition.code, area, period, group: side });
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

function textOf({ characteristic, value }: GapSide): string {
  return [characteristic, value].join("\t");
}
