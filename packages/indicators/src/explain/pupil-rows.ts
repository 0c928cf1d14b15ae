import { KENT, type StoreSchema } from "@lcsp/ingest";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { GroupOf } from "../define/group-of.ts";
import type { Tally } from "../define/tally.ts";
import { everyone, type Measure } from "../measure.ts";
import type { FoundBy, RowsBehind } from "./explanation.ts";
import type { Terms } from "./terms.ts";

/** Rows of one extract that one tally counts. Drivers of PostgreSQL give counts as text. */
interface Counted {
  readonly extract: number;
  readonly rows: number | string;
}

/** Rows of a cube's kind behind a figure, by extract. */
export async function pupilRows(
  db: Kysely<StoreSchema>,
  [numerator, denominator]: Terms,
  measure: Measure,
  group: GroupOf,
): Promise<readonly RowsBehind[]> {
  const above = await count(db, numerator, measure, group);
  const below = await count(db, denominator, measure, group);
  const extracts = [...new Set([...above, ...below].map(({ extract }) => extract))].sort((a, b) => a - b);
  return extracts.map((extract) => {
    const sides = { numerator: rowsIn(above, extract), denominator: rowsIn(below, extract) };
    // Rows of one cube that count above count below too; of two cubes, each extract has rows on one side alone.
    return { extract, rows: Math.max(sides.numerator, sides.denominator), numbers: [], ...sides };
  });
}

/** How many rows of a tally were found by those of another kind, by its extract. */
export async function rowsFoundBy(
  db: Kysely<StoreSchema>,
  tally: Tally,
  measure: Measure,
  group: GroupOf,
): Promise<readonly FoundBy[]> {
  const found = await count(db, tally, measure, group, "found_by");
  return found.map(({ extract, rows }) => ({ extract, rows: Number(rows) }));
}

async function count(
  db: Kysely<StoreSchema>,
  { cube, among, where }: Tally,
  { area, basis, period }: Measure,
  group: GroupOf,
  by: "extract" | "found_by" = "extract",
): Promise<readonly Counted[]> {
  if (basis === null) return [];
  const inGroup = group.characteristic === everyone.characteristic ? sql<boolean>`1 = 1` : isOneOf(group);
  const inArea = area === KENT.code ? sql`1 = 1` : sql`"area" = ${area}`;
  const query = sql<Counted>`select ${sql.ref(by)} as "extract", count(*) as "rows" from ${cube.rows(db, basis)} as "row"
    where "period" = ${period} and ${inArea} and ${inGroup} and ${among} and ${where} and ${sql.ref(by)} is not null
    group by ${sql.ref(by)} order by 1`;
  return (await query.execute(db)).rows;
}

function isOneOf({ characteristic, values }: GroupOf): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(characteristic)} in (${sql.join(values)})`;
}

function rowsIn(counted: readonly Counted[], extract: number): number {
  return Number(counted.find((one) => one.extract === extract)?.rows ?? 0);
}
