import { sql } from "kysely";
import type { Cube, CubeOf } from "../../define/cube.ts";
import { isCountedIn, oneEach, placedColumns } from "./placed-rows.ts";
import { isHidden } from "./reached.ts";

/** A pupil's score, null where there is none; where the extract hides it, the least and the most that it can be. */
export interface ScoreColumns {
  readonly score: number | null;
  readonly score_most: number | null;
}

const columns = ["score", "score_most"] as const;
const bases: Cube["bases"] = ["school", "home"];

/** Contextual value added, of which a file can hold 0 to 200. */
export const valueAdded: CubeOf<ScoreColumns> = {
  kind: "key-stage-2",
  bases,
  columns,
  rows: (db, basis) =>
    db
      .selectFrom("key_stage_2 as row")
      .where(isCountedIn(basis))
      .select([...placedColumns(basis), oneEach, ...scoreIn("cva", 0, 200)]),
};

/** Points of the best eight results: 58 for each at most. */
export const cappedPoints: CubeOf<ScoreColumns> = {
  kind: "key-stage-4",
  bases,
  columns,
  rows: (db, basis) =>
    db
      .selectFrom("key_stage_4 as row")
      .where(isCountedIn(basis))
      .select([...placedColumns(basis), oneEach, ...scoreIn("capped_points", 0, 464)]),
};

/** Total difficulties, 0 to 40, of looked-after children. */
export const difficulties: CubeOf<ScoreColumns> = {
  kind: "looked-after",
  bases: ["placement"],
  columns,
  rows: (db, basis) =>
    db
      .selectFrom("looked_after_child as row")
      .where(isCountedIn(basis))
      .select([...placedColumns(basis), oneEach, ...scoreIn("sdq", 0, 40)]),
};

function scoreIn(column: string, least: number, most: number) {
  const score = sql.ref<number | null>(`row.${column}`);
  const orIfHidden = (bound: number) =>
    sql<number | null>`case when ${isHidden(column)} then ${sql.lit(bound)} else ${score} end`;
  return [orIfHidden(least).as("score"), orIfHidden(most).as("score_most")] as const;
}
