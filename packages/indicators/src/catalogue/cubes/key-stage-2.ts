import type { CubeOf } from "../../define/cube.ts";
import { characteristics, type PupilCharacteristics } from "./characteristics.ts";
import { level4, level5, roseByTwo, withLevels } from "./levels.ts";
import { pupilColumns } from "./looked-after-pupils.ts";
import { isCountedIn } from "./placed-rows.ts";

/** Flags of a pupil at the end of Key Stage 2. */
export interface KeyStage2Columns extends PupilCharacteristics {
  /** Level 4 or above; null where the extract hides the level. */
  readonly english4: 0 | 1 | null;
  readonly maths4: 0 | 1 | null;
  readonly science4: 0 | 1 | null;
  /** Level 5. */
  readonly english5: 0 | 1 | null;
  readonly maths5: 0 | 1 | null;
  readonly science5: 0 | 1 | null;
  /** Two levels or more above Key Stage 1; null without a result at both. */
  readonly english_progress: 0 | 1 | null;
  readonly maths_progress: 0 | 1 | null;
}

export const keyStage2: CubeOf<KeyStage2Columns> = {
  kind: "key-stage-2",
  bases: ["school", "home"],
  namesSchool: true,
  foundBy: "looked_after",
  groupedBy: characteristics,
  columns: ["english4", "maths4", "science4", "english5", "maths5", "science5", "english_progress", "maths_progress"],
  rows: (db, basis) =>
    db
      .selectFrom(withLevels(db).as("row"))
      .where(isCountedIn(basis))
      .select(pupilColumns(basis))
      .select([
        level4("english").as("english4"),
        level4("maths").as("maths4"),
        level4("science").as("science4"),
        level5("english").as("english5"),
        level5("maths").as("maths5"),
        level5("science").as("science5"),
        roseByTwo("english").as("english_progress"),
        roseByTwo("maths").as("maths_progress"),
      ]),
};
