import type { KeyStage1Level, KeyStage2Level } from "@lcsp/ingest";
import { type RawBuilder, sql } from "kysely";
import { isHidden } from "./reached.ts";

/**
 * Points of a Key Stage 1 level. A (absent) and D (disapplied) have none: such a pupil has no result to be matched or averaged.
 * Source: Achievement and Attainment Tables 2007, technical notes.
 */
export const keyStage1Points = {
  W: 3,
  "1": 9,
  "2C": 13,
  "2B": 15,
  "2": 15,
  "2A": 17,
  "3": 21,
  "4": 27,
} satisfies Partial<Record<KeyStage1Level, number>>;

/** Points of a Key Stage 2 level: below the test as level 2. A, T and M have none. Source: as above. */
export const keyStage2Points = { B: 15, N: 15, W: 15, "2": 15, "3": 21, "4": 27, "5": 33 } satisfies Partial<
  Record<KeyStage2Level, number>
>;

type Points = Readonly<Record<string, number>>;

/** The value of a level in a column of a table known as "row", or null of a level that has none. */
export function valueOfLevel(column: string, values: Points): RawBuilder<number | null> {
  const whens = Object.entries(values).map(([level, value]) => sql`when ${sql.lit(level)} then ${sql.lit(value)}`);
  return sql`case ${sql.ref(`row.${column}`)} ${sql.join(whens, sql` `)} end`;
}

/**
 * A pupil's results in some subjects: how many have points, and the points in all of them. Of a level that the extract hides, the least
 * points that a level can have, and the most.
 */
export function resultsIn(subjects: readonly string[], points: Points) {
  const values = Object.values(points);
  const sumOf = (hidden: number, each: (subject: string) => RawBuilder<number | null>) =>
    sql<number>`(${sql.join(
      subjects.map((one) => sql`case when ${isHidden(one)} then ${sql.lit(hidden)} else coalesce(${each(one)}, 0) end`),
      sql` + `,
    )})`;
  const pointsOf = (subject: string) => valueOfLevel(subject, points);
  const isResult = (subject: string) => sql<number>`case when ${pointsOf(subject)} is null then 0 else 1 end`;
  return [
    sumOf(Math.min(...values), pointsOf).as("points"),
    sumOf(Math.max(...values), pointsOf).as("points_most"),
    sumOf(1, isResult).as("results"),
  ] as const;
}
