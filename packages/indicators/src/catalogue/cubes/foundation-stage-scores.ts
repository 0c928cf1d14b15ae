import type { CubeOf } from "../../define/cube.ts";
import { total } from "./foundation-stage.ts";
import { isCountedIn, oneEach, placedColumns } from "./placed-rows.ts";

/**
 * Points of a child over all 13 scales, 0 to 117, or null where one is missing: a cube of its own, because so many values would make
 * the other one long.
 */
export interface ScoreColumns {
  readonly points: number | null;
}

export const foundationStageScores: CubeOf<ScoreColumns> = {
  kind: "foundation-stage",
  bases: ["school", "home"],
  columns: ["points"],
  rows: (db, basis) =>
    db
      .selectFrom("foundation_stage as row")
      .where(isCountedIn(basis))
      .select([...placedColumns(basis), oneEach, total.as("points")]),
};
