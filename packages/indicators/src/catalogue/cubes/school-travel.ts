import { sql } from "kysely";
import type { CubeOf } from "../../define/cube.ts";
import { isCountedIn, placedColumns } from "./placed-rows.ts";

const modes = ["walk", "cycle", "car", "car_share", "bus", "train", "other"] as const;

/** Pupils of a school by how they usually travel to it, at the January census. */
export interface SchoolTravelColumns {
  readonly mode: (typeof modes)[number];
}

/** Of schools that say it for every mode: one that hides a mode says nothing of how many of its pupils use another. */
export const schoolTravel: CubeOf<SchoolTravelColumns> = {
  kind: "school-roll",
  road: "schools",
  bases: ["school"],
  columns: ["mode"],
  rows: (db, basis) => {
    const everyMode = sql.join(
      modes.map((mode) => sql`${sql.ref(`row.travel_${mode}`)} is not null`),
      sql` and `,
    );
    const pairs = sql.join(
      modes.map((mode) => sql`select ${sql.lit(mode)} as "mode"`),
      sql` union all `,
    );
    const cases = sql.join(
      modes.map((mode) => sql`when ${sql.lit(mode)} then ${sql.ref(`row.travel_${mode}`)}`),
      sql` `,
    );
    return db
      .selectFrom("school_roll as row")
      .innerJoin(sql<SchoolTravelColumns>`(${pairs})`.as("by"), (on) => on.onTrue())
      .where(isCountedIn(basis))
      .where(sql<boolean>`${everyMode}`)
      .select([...placedColumns(basis), "by.mode"])
      .select(sql<number>`case "by"."mode" ${cases} end`.as("units"));
  },
};
