import { type RawBuilder, sql } from "kysely";
import type { CubeOf } from "../../define/cube.ts";
import { isCountedIn, oneEach, placedColumns } from "./placed-rows.ts";

type Check = "health_check" | "dental_check";

/** A child looked after in the year. */
export interface LookedAfterColumns {
  /** Whether the check was made: null where it is not known. */
  readonly health_check: 0 | 1 | null;
  readonly dental_check: 0 | 1 | null;
  /** 1 where the question arises: neither check is "not applicable". */
  readonly health_asked: 0 | 1;
  readonly dental_asked: 0 | 1;
}

export const lookedAfter: CubeOf<LookedAfterColumns> = {
  kind: "looked-after",
  bases: ["home", "placement"],
  columns: ["health_check", "dental_check", "health_asked", "dental_asked"],
  rows: (db, basis) =>
    db
      .selectFrom("looked_after_child as row")
      .where(isCountedIn(basis))
      .select([...placedColumns(basis), oneEach, "row.health_check", "row.dental_check"])
      .select([isAsked("health_check").as("health_asked"), isAsked("dental_check").as("dental_asked")]),
};

function isAsked(check: Check): RawBuilder<0 | 1> {
  const doesNotArise = sql`"row"."missing" like ${sql.lit(`%"${check}":"not-applicable"%`)}`;
  return sql`case when ${sql.ref(`row.${check}`)} is null and ${doesNotArise} then 0 else 1 end`;
}
