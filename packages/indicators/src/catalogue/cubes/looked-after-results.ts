import { sql } from "kysely";
import type { CubeOf } from "../../define/cube.ts";
import { everyone } from "../../measure.ts";
import type { KeyStage2Columns } from "./key-stage-2.ts";
import type { KeyStage4Columns } from "./key-stage-4.ts";
import { level4 } from "./levels.ts";
import { isCountedIn, oneEach, placedColumns } from "./placed-rows.ts";
import { reached } from "./reached.ts";

/** Flags of a looked-after pupil, null where the extract hides the level. */
export type LevelColumns = Pick<KeyStage2Columns, "english4" | "maths4">;
export type ThresholdColumns = Pick<KeyStage4Columns, "five_a_to_c_em">;

const childColumns = ["child.extract_id", "child.period", "child.placement_lcsp", "child.placement_placing"] as const;

const resultExtract = "result.extract_id as result_extract";

/** A child is counted by a result, which another extract holds. */
const foundByResult = sql.ref<number>("row.result_extract").as("found_by");

/** Asked of each result that is found, so that SQLite finds them by pupil: through a list of extracts it would read all results once a child. */
const isCurrentResult = sql<boolean>`exists (
  select 1 from "extract" where "extract"."id" = "result"."extract_id" and "extract"."superseded_by" is null
)`;

/**
 * Looked after without a break for 12 months on 30 September of the school year: since that day of the year before, or an earlier one.
 * A child for whom the extract gives no such day is not among them.
 */
const forTwelveMonths = sql<boolean>`"child"."started" <= (cast(substr("child"."period", 1, 4) as integer) - 1) || '-09-30'`;

/** Levels of looked-after pupils at the end of Key Stage 2, placed by where the child is. */
export const lookedAfterAtKeyStage2: CubeOf<LevelColumns> = {
  kind: "looked-after",
  joined: "key-stage-2",
  bases: ["placement"],
  foundBy: everyone.characteristic,
  columns: ["english4", "maths4"],
  rows: (db, basis) =>
    db
      .selectFrom(
        db
          .selectFrom("looked_after_child as child")
          .innerJoin("key_stage_2 as result", (on) =>
            on.onRef("result.pupil", "=", "child.pupil").onRef("result.period", "=", "child.period"),
          )
          .where(forTwelveMonths)
          .where(isCurrentResult)
          .select([...childColumns, resultExtract, "result.english", "result.maths", "result.missing"])
          .as("row"),
      )
      .where(isCountedIn(basis))
      .select([
        ...placedColumns(basis),
        oneEach,
        foundByResult,
        level4("english").as("english4"),
        level4("maths").as("maths4"),
      ]),
};

/** The same at the end of Key Stage 4. */
export const lookedAfterAtKeyStage4: CubeOf<ThresholdColumns> = {
  kind: "looked-after",
  joined: "key-stage-4",
  bases: ["placement"],
  foundBy: everyone.characteristic,
  columns: ["five_a_to_c_em"],
  rows: (db, basis) =>
    db
      .selectFrom(
        db
          .selectFrom("looked_after_child as child")
          .innerJoin("key_stage_4 as result", (on) =>
            on.onRef("result.pupil", "=", "child.pupil").onRef("result.period", "=", "child.period"),
          )
          .where(forTwelveMonths)
          .where(isCurrentResult)
          .select([...childColumns, resultExtract, "result.five_a_to_c_em", "result.missing"])
          .as("row"),
      )
      .where(isCountedIn(basis))
      .select([...placedColumns(basis), oneEach, foundByResult, reached("five_a_to_c_em").as("five_a_to_c_em")]),
};
