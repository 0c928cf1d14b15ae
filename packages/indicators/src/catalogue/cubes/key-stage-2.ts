import type { CubeOf } from "../../define.ts";
import { characteristics, type PupilCharacteristics } from "./characteristics.ts";
import { level4, roseByTwo, withLevels } from "./levels.ts";
import { isCountedIn, oneEach, placedColumns } from "./placed-rows.ts";

/** Flags of a pupil at the end of Key Stage 2. */
export interface KeyStage2Columns extends PupilCharacteristics {
  /** Level 4 or above; null where the extract hides the level. */
  readonly english4: 0 | 1 | null;
  readonly maths4: 0 | 1 | null;
  /** Two levels or more above Key Stage 1; null without a result at both. */
  readonly english_progress: 0 | 1 | null;
  readonly maths_progress: 0 | 1 | null;
}

export const keyStage2: CubeOf<KeyStage2Columns> = {
  kind: "key-stage-2",
  bases: ["school", "home"],
  columns: [...characteristics, "english4", "maths4", "english_progress", "maths_progress"],
  rows: (db, basis) =>
    db
      .selectFrom(withLevels(db).as("row"))
      .where(isCountedIn(basis))
      .select([...placedColumns(basis), oneEach, ...characteristics])
      .select([
        level4("english").as("english4"),
        level4("maths").as("maths4"),
        roseByTwo("english").as("english_progress"),
        roseByTwo("maths").as("maths_progress"),
      ]),
};
