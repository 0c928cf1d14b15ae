import type { HealthySchoolTable } from "@lcsp/ingest";
import type { CubeOf } from "../../define/cube.ts";
import { isCountedIn, oneEach, placedColumns } from "./placed-rows.ts";

/** One school in a school year. */
export type HealthySchoolColumns = Pick<HealthySchoolTable, "status">;

export const healthySchools: CubeOf<HealthySchoolColumns> = {
  kind: "healthy-schools",
  road: "schools",
  bases: ["school"],
  columns: ["status"],
  rows: (db, basis) =>
    db
      .selectFrom("healthy_school as row")
      .where(isCountedIn(basis))
      .select([...placedColumns(basis), oneEach, "status"]),
};
