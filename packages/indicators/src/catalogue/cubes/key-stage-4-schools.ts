import type { KeyStage4Table } from "@lcsp/ingest";
import type { CubeOf } from "../../define/cube.ts";
import { isCountedIn, oneEach, placedColumns } from "./placed-rows.ts";
import { reached } from "./reached.ts";
import { type PhaseColumn, phaseOf, withPhase } from "./school-phase.ts";

/** A pupil at the end of Key Stage 4, kept apart by school. */
export interface KeyStage4SchoolColumns extends PhaseColumn {
  readonly school: KeyStage4Table["school"];
  readonly five_a_to_c_em: 0 | 1 | null;
}

export const keyStage4Schools: CubeOf<KeyStage4SchoolColumns> = {
  kind: "key-stage-4",
  bases: ["school"],
  columns: ["school", "phase", "five_a_to_c_em"],
  rows: (db, basis) =>
    db
      .selectFrom("key_stage_4 as row")
      .leftJoin(withPhase(db), "school_phase.number", "row.school")
      .where(isCountedIn(basis))
      .select([
        ...placedColumns(basis),
        oneEach,
        "row.school",
        phaseOf,
        reached("five_a_to_c_em").as("five_a_to_c_em"),
      ]),
};
