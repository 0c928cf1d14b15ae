import { type RawBuilder, sql } from "kysely";
import type { CubeOf } from "../../define/cube.ts";
import { characteristics, type PupilCharacteristics } from "./characteristics.ts";
import { isCountedIn, oneEach, placedColumns } from "./placed-rows.ts";
import { isHidden } from "./reached.ts";

/** Subjects whose level 2 is assessed in thirds. */
export const keyStage1Subjects = ["reading", "writing", "maths"] as const;
type Subject = (typeof keyStage1Subjects)[number];
type FlagName = `${Subject}_2` | `${Subject}_2b`;

/** Flags of a pupil at the end of Key Stage 1: at level 2 or above, at 2B or above; null where the extract hides it. */
export type KeyStage1Columns = PupilCharacteristics & Readonly<Record<FlagName, 0 | 1 | null>>;

const flags = keyStage1Subjects.flatMap((subject): FlagName[] => [`${subject}_2`, `${subject}_2b`]);

export const keyStage1: CubeOf<KeyStage1Columns> = {
  kind: "key-stage-1",
  bases: ["school", "home"],
  columns: flags,
  groupedBy: characteristics,
  rows: (db, basis) =>
    db
      .selectFrom("key_stage_1 as row")
      .where(isCountedIn(basis))
      .select([...placedColumns(basis), oneEach, ...characteristics])
      .select([
        level2("reading").as("reading_2"),
        level2b("reading").as("reading_2b"),
        level2("writing").as("writing_2"),
        level2b("writing").as("writing_2b"),
        level2("maths").as("maths_2"),
        level2b("maths").as("maths_2b"),
      ]),
};

/** A pupil for whom the extract gives no level did not reach it, as at Key Stage 2. */
function level2(subject: Subject): RawBuilder<0 | 1 | null> {
  const level = sql.ref(`row.${subject}`);
  return sql`case when ${level} in ('2', '2C', '2B', '2A', '3', '4') then 1 when ${isHidden(subject)} then null else 0 end`;
}

/** A level 2 of which the third is not given may be 2B, and may be 2C. */
function level2b(subject: Subject): RawBuilder<0 | 1 | null> {
  const level = sql.ref(`row.${subject}`);
  return sql`case when ${level} in ('2B', '2A', '3', '4') then 1 when ${level} = '2' or ${isHidden(subject)} then null else 0 end`;
}
