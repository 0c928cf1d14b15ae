import type { CubeOf } from "../../define/cube.ts";
import { isCountedIn, oneEach, placedColumns } from "./placed-rows.ts";
import { keyStage1Points, keyStage2Points, resultsIn } from "./points.ts";

/** A pupil's points in all of the subjects, the most that they can be where a level is hidden, and how many results they are of. */
export interface PointsColumns {
  readonly points: number;
  readonly points_most: number;
  readonly results: number;
}

const columns = ["points", "points_most", "results"] as const;

export const pointsAtKeyStage1: CubeOf<PointsColumns> = {
  kind: "key-stage-1",
  bases: ["school", "home"],
  columns,
  rows: (db, basis) =>
    db
      .selectFrom("key_stage_1 as row")
      .where(isCountedIn(basis))
      .select([...placedColumns(basis), oneEach])
      .select([...resultsIn(["reading", "writing", "maths"], keyStage1Points)]),
};

export const pointsAtKeyStage2: CubeOf<PointsColumns> = {
  kind: "key-stage-2",
  bases: ["school", "home"],
  columns,
  rows: (db, basis) =>
    db
      .selectFrom("key_stage_2 as row")
      .where(isCountedIn(basis))
      .select([...placedColumns(basis), oneEach])
      .select([...resultsIn(["english", "maths", "science"], keyStage2Points)]),
};
