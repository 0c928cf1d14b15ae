import type { CubeOf } from "../../define/cube.ts";
import { characteristics, type PupilCharacteristics } from "./characteristics.ts";
import { pupilColumns } from "./looked-after-pupils.ts";
import { isCountedIn } from "./placed-rows.ts";
import { reached } from "./reached.ts";

/** Flags of a pupil at the end of Key Stage 4: null where the extract hides the result. */
export interface KeyStage4Columns extends PupilCharacteristics {
  /** Five or more passes at A* to C. */
  readonly five_a_to_c: 0 | 1 | null;
  /** Five or more passes at A* to C, English and maths among them. */
  readonly five_a_to_c_em: 0 | 1 | null;
  /** Five or more passes at A* to G. */
  readonly five_a_to_g: 0 | 1 | null;
}

const flags = ["five_a_to_c", "five_a_to_c_em", "five_a_to_g"] as const;

export const keyStage4: CubeOf<KeyStage4Columns> = {
  kind: "key-stage-4",
  bases: ["school", "home"],
  namesSchool: true,
  foundBy: "looked_after",
  columns: flags,
  groupedBy: characteristics,
  rows: (db, basis) =>
    db
      .selectFrom("key_stage_4 as row")
      .where(isCountedIn(basis))
      .select(pupilColumns(basis))
      .select([
        reached("five_a_to_c").as("five_a_to_c"),
        reached("five_a_to_c_em").as("five_a_to_c_em"),
        reached("five_a_to_g").as("five_a_to_g"),
      ]),
};
