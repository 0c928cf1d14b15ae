import { sql } from "kysely";
import type { Layout } from "../match/layout/layout.ts";
import type { Matched } from "../match/match.ts";
import type { Store } from "./open-store.ts";
import { inTransaction } from "./transaction.ts";

/** Writes what the questions of a survey's extract are, once its rows are stored. An extract of another kind has none. */
export async function writeQuestions(store: Store, { kind, layout }: Matched, extract: number): Promise<void> {
  if (kind.table === "survey_response") await fromLayout(store, layout.questions, extract);
  if (kind.table === "survey_figure") await fromTables(store, extract);
}

/** The same of pupils' answers that a store held before it knew questions, once their file comes again. */
export async function writeMissingQuestions(store: Store, matched: Matched, extract: number): Promise<void> {
  if (matched.kind.table !== "survey_response") return;
  const known = store.db.selectFrom("survey_question").select("extract_id").where("extract_id", "=", extract);
  if ((await known.executeTakeFirst()) !== undefined) return;
  await inTransaction(store, async () => ({ keep: true, result: await writeQuestions(store, matched, extract) }));
}

/** The file of pupils' answers has codes: what they stand for, its layout says. */
async function fromLayout({ db }: Store, questions: Layout["questions"], extract_id: number): Promise<void> {
  const surveys = await db
    .selectFrom("survey_response")
    .where("extract_id", "=", extract_id)
    .select(["period", "instrument"])
    .distinct()
    .execute();
  for (const survey of surveys) {
    for (const [question, { wording, answers }] of Object.entries(questions)) {
      const offered = [...new Set(Object.values(answers))].map((answer, place) => ({ answer, place }));
      const about = { extract_id, ...survey, question, wording };
      await db
        .insertInto("survey_question")
        .values(offered.map((one) => ({ ...about, ...one })))
        .execute();
    }
  }
}

/** A table has an answer a row, in the publisher's order, for one area after the other. */
async function fromTables({ db }: Store, extract: number): Promise<void> {
  await db
    .insertInto("survey_question")
    .columns(["extract_id", "period", "instrument", "question", "answer", "wording", "place"])
    .expression((is) =>
      is
        .selectFrom("survey_figure")
        .where("extract_id", "=", extract)
        .groupBy(["extract_id", "period", "instrument", "question", "answer"])
        .select(["extract_id", "period", "instrument", "question", "answer"])
        .select([sql<string | null>`max("wording")`.as("wording"), sql<number>`min("row")`.as("place")]),
    )
    .execute();
}
