import type { ExclusionTable } from "@lcsp/ingest";
import type { CubeOf } from "../../define/cube.ts";
import { isCountedIn, oneEach, placedColumns } from "./placed-rows.ts";

/** One exclusion. Placed by its school, as the roll that it is set against. */
export type ExclusionColumns = Pick<ExclusionTable, "phase" | "type" | "outcome">;

export const exclusions: CubeOf<ExclusionColumns> = {
  kind: "exclusions",
  bases: ["school"],
  columns: ["phase", "type", "outcome"],
  rows: (db, basis) =>
    db
      .selectFrom("exclusion as row")
      .where(isCountedIn(basis))
      .select([...placedColumns(basis), oneEach, "phase", "type", "outcome"]),
};
