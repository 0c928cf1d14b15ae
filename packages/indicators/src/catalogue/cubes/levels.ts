import type { KeyStage1Level, KeyStage2Level, KeyStage2Table } from "@lcsp/ingest";
import { type RawBuilder, sql } from "kysely";

type Column = keyof KeyStage2Table & string;
type Level = RawBuilder<number | null>;

/** Points of a Key Stage 1 level. A (absent) and D (disapplied) have none: such a pupil has no result to be matched. */
const pointsOf = { W: 3, "1": 9, "2C": 13, "2B": 15, "2": 15, "2A": 17, "3": 21, "4": 27 } satisfies Partial<
  Record<KeyStage1Level, number>
>;

const levelAtKeyStage1 = { W: 0, "1": 1, "2C": 2, "2B": 2, "2A": 2, "2": 2, "3": 3, "4": 4 } satisfies Partial<
  Record<KeyStage1Level, number>
>;

/** B, N and W are below level 2. A, T and M are no results to be matched. */
const levelAtKeyStage2 = { B: 1, N: 1, W: 1, "2": 2, "3": 3, "4": 4, "5": 5 } satisfies Partial<
  Record<KeyStage2Level, number>
>;

export function keyStage1Level(column: Column): Level {
  return look(column, levelAtKeyStage1);
}

export function keyStage2Level(column: Column): Level {
  return look(column, levelAtKeyStage2);
}

/**
 * Level of English at Key Stage 1 from the mean of the points of reading and writing: under 6 is W (0), under 12 is 1, under 18 is 2,
 * under 24 is 3, else 4. Null unless both are known. The sum of the two is compared, so that nothing is divided.
 */
export function englishAtKeyStage1(): Level {
  const sum = sql`(${look("ks1_reading", pointsOf)} + ${look("ks1_writing", pointsOf)})`;
  return sql`case when ${sum} < 12 then 0 when ${sum} < 24 then 1 when ${sum} < 36 then 2 when ${sum} < 48 then 3 when ${sum} >= 48 then 4 end`;
}

/** 1 where the level rose by two or more, 0 where by less, null where either is no result. */
export function roseByTwo(from: Level, to: Level): RawBuilder<0 | 1 | null> {
  return sql`case when ${to} - ${from} >= 2 then 1 when ${to} - ${from} < 2 then 0 end`;
}

/**
 * 1 at level 4 or above, 0 at any other result. A pupil for whom the extract gives no level did not reach it, as the Department counts
 * its own M (missing); null where the extract hides the level.
 */
export function level4(column: Column): RawBuilder<0 | 1 | null> {
  const cell = sql.ref(`row.${column}`);
  const hidden = sql`${cell} is null and "row"."missing" like ${sql.lit(`%"${column}":"suppressed"%`)}`;
  return sql`case when ${cell} in ('4', '5') then 1 when ${hidden} then null else 0 end`;
}

function look(column: Column, values: Readonly<Record<string, number>>): Level {
  const whens = Object.entries(values).map(([level, value]) => sql`when ${sql.lit(level)} then ${sql.lit(value)}`);
  return sql`case ${sql.ref(`row.${column}`)} ${sql.join(whens, sql` `)} end`;
}
