import { type RawBuilder, sql } from "kysely";
import type { Tally } from "../define.ts";

/**
 * Two sums a tally, named by its place: what surely counts, and what may. A row whose `where` is neither true nor false is in the
 * second alone. Every case has an else, because a sum over nulls is null.
 */
export function tallyColumns(tallies: readonly Tally[]): RawBuilder<unknown> {
  return sql.join(
    tallies.flatMap(({ among, where }, place) => [
      sql`sum(case when ${among} and ${where} then "units" else 0 end) as ${sql.ref(leastOf(place))}`,
      sql`sum(case when ${among} and not ${where} then 0 when ${among} then "units" else 0 end) as ${sql.ref(greatestOf(place))}`,
    ]),
  );
}

export function leastOf(place: number): `least_${number}` {
  return `least_${place}`;
}

export function greatestOf(place: number): `greatest_${number}` {
  return `greatest_${place}`;
}
