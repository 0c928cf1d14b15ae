import { KENT, type Period, type StoreSchema } from "@lcsp/ingest";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Cube } from "../define/cube.ts";
import type { GroupOf } from "../define/group-of.ts";
import type { Tally } from "../define/tally.ts";
import { groupBy } from "../group-by.ts";
import type { Basis, Count } from "../measure.ts";
import { add, nothing } from "./count.ts";
import { type CubeSchema, withCube } from "./cube-table.ts";
import { greatestOf, hiddenOf, leastOf, tallyColumns } from "./tally-columns.ts";

/** A tally that is wanted for everyone ("all") or for each value of a characteristic. */
export interface Wanted {
  readonly tally: Tally;
  readonly characteristic: string;
}

export interface Cell {
  readonly basis: Basis;
  readonly area: string;
  readonly period: Period;
}

/** Counts of every tally, by cell and value. A cell that is not there counts nothing. */
export type TallyCounts = ReadonlyMap<Tally, ReadonlyMap<string, Count>>;

type Counting = Map<Tally, Map<string, Count>>;

/** A row of the answer: the sums of a tally stand under names made from its place. Drivers of PostgreSQL give them as text. */
interface Sums extends Cell {
  readonly value: string;
  readonly [sum: `${"least" | "greatest" | "hidden"}_${number}`]: number | string;
}

/** Counts all that is wanted: one sum of rows a cube, then one query a characteristic, however many indicators there are. */
export async function countTallies(db: Kysely<StoreSchema>, wanted: readonly Wanted[]): Promise<TallyCounts> {
  const counts: Counting = new Map(wanted.map(({ tally }) => [tally, new Map()]));
  for (const [cube, ofCube] of groupBy(wanted, ({ tally }) => tally.cube)) await countCube(db, cube, ofCube, counts);
  return counts;
}

/** What one group's tally comes to: the sum over the values that make the group up. */
export function countOf(counts: TallyCounts, tally: Tally, cell: Cell, group: GroupOf): Count {
  const cells = counts.get(tally);
  let sum = nothing;
  for (const value of group.values) {
    const own = cells?.get(textOf(cell, group.characteristic, value));
    if (own) sum = sum === nothing ? own : add(sum, own);
  }
  return sum;
}

/** What a tally comes to for each value of a characteristic that the cell has rows of. */
export function countsBy(
  counts: TallyCounts,
  tally: Tally,
  cell: Cell,
  characteristic: string,
): ReadonlyMap<string, Count> {
  const start = textOf(cell, characteristic, "");
  const cells = [...(counts.get(tally) ?? [])].filter(([key]) => key.startsWith(start));
  return new Map(cells.map(([key, count]) => [key.slice(start.length), count]));
}

async function countCube(db: Kysely<StoreSchema>, cube: Cube, wanted: readonly Wanted[], counts: Counting) {
  const byCharacteristic = groupBy(wanted, (one) => one.characteristic);
  const inPredicates = columnsNamed(db, cube.groupedBy ?? [], wanted);
  await withCube(db, cube, [...byCharacteristic.keys(), ...inPredicates], async (cubes) => {
    for (const [characteristic, ofOne] of byCharacteristic) {
      const tallies = [...new Set(ofOne.map(({ tally }) => tally))];
      for (const sums of await countBy(cubes, characteristic, tallies)) record(counts, characteristic, tallies, sums);
    }
  });
}

/** Those of the columns that stand anywhere in what is counted. Values that they are held against are parameters, and not in the text. */
function columnsNamed(db: Kysely<StoreSchema>, columns: readonly string[], wanted: readonly Wanted[]) {
  const text = tallyColumns(wanted.map(({ tally }) => tally)).compile(db).sql;
  return columns.filter((column) => new RegExp(`\\b${column}\\b`).test(text));
}

async function countBy(cubes: Kysely<CubeSchema>, characteristic: string, tallies: readonly Tally[]) {
  const value: RawBuilder<string> = characteristic === "all" ? sql`'all'` : sql.ref(characteristic);
  const query = sql<Sums>`select "basis", "area", "period", ${value} as "value", ${tallyColumns(tallies)}
    from "cube" group by "basis", "area", "period", 4`;
  return (await query.execute(cubes)).rows;
}

/** Adds a row's sums to its area, and to Kent, which is the sum of its rows. */
function record(counts: Counting, characteristic: string, tallies: readonly Tally[], sums: Sums): void {
  const { basis, period, value } = sums;
  const keys = [sums.area, KENT.code].map((area) => textOf({ basis, area, period }, characteristic, value));
  for (const [place, tally] of tallies.entries()) {
    const least = Number(sums[leastOf(place)]);
    const greatest = Number(sums[greatestOf(place)]);
    const hidden = tally.each ? Number(sums[hiddenOf(place)]) : greatest - least;
    const count = { least, greatest, hidden };
    const cells = counts.get(tally);
    for (const key of keys) {
      const known = cells?.get(key);
      cells?.set(key, known ? add(known, count) : count);
    }
  }
}

/** A template, because a run asks a million times. */
function textOf({ basis, area, period }: Cell, characteristic: string, value: string): string {
  return `${basis}\t${area}\t${period}\t${characteristic}\t${value}`;
}
