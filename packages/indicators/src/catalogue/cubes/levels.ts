import type { KeyStage1Level, KeyStage2Level, StoreSchema } from "@lcsp/ingest";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { keyStage1Points, valueOfLevel } from "./points.ts";
import { isHidden } from "./reached.ts";

type Level = RawBuilder<number | null>;

const levelAtKeyStage1 = { W: 0, "1": 1, "2C": 2, "2B": 2, "2A": 2, "2": 2, "3": 3, "4": 4 } satisfies Partial<
  Record<KeyStage1Level, number>
>;

/** B, N and W are below level 2. A, T and M are no results to be matched. */
const levelAtKeyStage2 = { B: 1, N: 1, W: 1, "2": 2, "3": 3, "4": 4, "5": 5 } satisfies Partial<
  Record<KeyStage2Level, number>
>;

/**
 * Pupils with the levels that they went from and to, as numbers; null where there is no result. English at Key Stage 1 is the mean of
 * the points of reading and writing: under 6 is W (0), under 12 is 1, under 18 is 2, under 24 is 3, else 4. The sum of the two is
 * compared, so that nothing is divided.
 */
export function withLevels(db: Kysely<StoreSchema>) {
  const points = sql<
    number | null
  >`${valueOfLevel("ks1_reading", keyStage1Points)} + ${valueOfLevel("ks1_writing", keyStage1Points)}`;
  const sum = sql.ref("row.ks1_english_points");
  const english: Level = sql`case when ${sum} < 12 then 0 when ${sum} < 24 then 1
    when ${sum} < 36 then 2 when ${sum} < 48 then 3 when ${sum} >= 48 then 4 end`;
  return db
    .selectFrom(db.selectFrom("key_stage_2 as row").selectAll().select(points.as("ks1_english_points")).as("row"))
    .selectAll()
    .select([
      english.as("english_from"),
      valueOfLevel("english", levelAtKeyStage2).as("english_to"),
      valueOfLevel("ks1_maths", levelAtKeyStage1).as("maths_from"),
      valueOfLevel("maths", levelAtKeyStage2).as("maths_to"),
    ]);
}

/** 1 where the level rose by two or more, 0 where by less, null where either is no result. */
export function roseByTwo(subject: "english" | "maths"): RawBuilder<0 | 1 | null> {
  const rise = sql`${sql.ref(`row.${subject}_to`)} - ${sql.ref(`row.${subject}_from`)}`;
  return sql`case when ${rise} >= 2 then 1 when ${rise} < 2 then 0 end`;
}

/**
 * 1 at level 4 or above, 0 at any other result. A pupil for whom the extract gives no level did not reach it, as the Department counts
 * its own M (missing); null where the extract hides the level.
 */
export function level4(subject: "english" | "maths" | "science"): RawBuilder<0 | 1 | null> {
  return sql`case when ${sql.ref(`row.${subject}`)} in ('4', '5') then 1 when ${isHidden(subject)} then null else 0 end`;
}

/** The same at level 5, the highest that the test gives. */
export function level5(subject: "english" | "maths" | "science"): RawBuilder<0 | 1 | null> {
  return sql`case when ${sql.ref(`row.${subject}`)} = '5' then 1 when ${isHidden(subject)} then null else 0 end`;
}
