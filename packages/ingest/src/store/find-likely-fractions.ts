import { sql } from "kysely";
import type { Store } from "./open-store.ts";
import { rowsInForce } from "./rows-in-force.ts";
import type { ExtractTable } from "./schema.ts";

/** A number in force that is a stranger among the published figures of its indicator and group, and as a percentage is none. */
export interface LikelyFraction extends Pick<ExtractTable, "file" | "sheet"> {
  readonly indicator: string;
  readonly characteristic: string;
  readonly group: string;
  readonly row: number;
  readonly value: number;
  /** Least and greatest of those figures. */
  readonly least: number;
  readonly greatest: number;
}

/** How many times as large the others are at least, and how near to them it is as a percentage. */
const stranger = 10;
const near = 2;

/** How many times as large the greatest of the others may be as the least: among figures from 2 to 40 one of 0.3 is no stranger. */
const alike = 5;

/**
 * Likely fractions that an extract brings, or to which it brings the first figures to hold them against. What has its counts
 * beside it is no fraction. Targets are held against figures, and not the other way: some are numbers of events.
 */
export async function findLikelyFractions({ db }: Store, extract: number): Promise<readonly LikelyFraction[]> {
  const figures = rowsInForce("area_value");
  const targets = rowsInForce("target");
  const isFraction = (name: string) => sql`${sql.ref(name)} > 0 and ${sql.ref(name)} < 1`;
  const isSure = sql`numerator is not null and denominator is not null`;
  const { rows } = await sql<LikelyFraction>`
    with fractions as (
      select *, max(value) over (partition by indicator, characteristic, "group") as most from (
        select extract_id, row, indicator, characteristic, "group", value from ${figures}
          where ${isFraction("value")} and not (${isSure})
        union all select extract_id, row, indicator, characteristic, "group", target from ${targets}
          where ${isFraction("target")}
        union all select extract_id, row, indicator, characteristic, "group", floor from ${targets}
          where ${isFraction("floor")})),
    others as (
      select indicator, characteristic, "group", min(value) as least, max(value) as greatest,
        min(extract_id = ${extract}) as "areNew" from ${figures}
      where indicator in (select indicator from fractions) and value <> 0 and (not (${isFraction("value")}) or ${isSure})
      group by indicator, characteristic, "group")
    select fractions.indicator, fractions.characteristic, fractions."group", file, sheet, row, value, least, greatest
    from fractions join others using (indicator, characteristic, "group") join extract on extract.id = extract_id
    where (extract_id = ${extract} or "areNew") and least >= most * ${stranger} and greatest <= least * ${alike}
      and value * 100 between least / ${near} and greatest * ${near}
    order by extract_id, row, value desc`.execute(db);
  return rows;
}
