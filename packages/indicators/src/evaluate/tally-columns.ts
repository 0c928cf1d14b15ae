import { type Expression, type RawBuilder, type SqlBool, sql } from "kysely";
import type { Amount, Tally } from "../define/tally.ts";

/**
 * Two sums a tally, named by its place: what surely counts, and what may. A row whose `where` is neither true nor false is in the
 * second alone. Every case has an else, because a sum over nulls is null. A tally of amounts has a third: units of rows whose amount is hidden.
 */
export function tallyColumns(tallies: readonly Tally[]): RawBuilder<unknown> {
  return sql.join(
    tallies.flatMap((tally, place) => (tally.each ? ofAmounts(tally.among, tally.each, place) : ofUnits(tally, place))),
  );
}

export function leastOf(place: number): `least_${number}` {
  return `least_${place}`;
}

export function greatestOf(place: number): `greatest_${number}` {
  return `greatest_${place}`;
}

export function hiddenOf(place: number): `hidden_${number}` {
  return `hidden_${place}`;
}

function ofUnits({ among, where }: Tally, place: number): readonly RawBuilder<unknown>[] {
  return [
    sql`sum(case when ${among} and ${where} then "units" else 0 end) as ${sql.ref(leastOf(place))}`,
    sql`sum(case when ${among} and not ${where} then 0 when ${among} then "units" else 0 end) as ${sql.ref(greatestOf(place))}`,
  ];
}

/** Every row of `among` has an amount: which of them count is said there alone. */
function ofAmounts(among: Expression<SqlBool>, each: Amount, place: number): readonly RawBuilder<unknown>[] {
  const { least, greatest } = each;
  return [
    sql`sum(case when ${among} then "units" * ${least} else 0 end) as ${sql.ref(leastOf(place))}`,
    sql`sum(case when ${among} then "units" * ${greatest} else 0 end) as ${sql.ref(greatestOf(place))}`,
    sql`sum(case when ${among} and ${least} <> ${greatest} then "units" else 0 end) as ${sql.ref(hiddenOf(place))}`,
  ];
}
