import type { SchoolRollTable } from "@lcsp/ingest";
import type { CubeOf } from "../../define/cube.ts";
import { isCountedIn, placedColumns } from "./placed-rows.ts";

/** Pupils on roll at a school's January census. */
export type SchoolRollColumns = Pick<SchoolRollTable, "phase">;

export const schoolRoll: CubeOf<SchoolRollColumns> = {
  kind: "school-roll",
  bases: ["school"],
  columns: ["phase"],
  rows: (db, basis) =>
    db
      .selectFrom("school_roll as row")
      .where(isCountedIn(basis))
      .select([...placedColumns(basis), "phase"])
      .select("pupils as units"),
};
