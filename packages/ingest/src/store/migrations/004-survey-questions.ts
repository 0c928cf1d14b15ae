import { type Kysely, sql } from "kysely";
import { required } from "./columns.ts";

/**
 * Version 4 of the store: the questions of the pupil survey, with the answers that each offers. Of tables that are stored
 * they are known; of pupils' answers that were stored before, the layout alone knew them, and they come where the file is
 * loaded again.
 */
export const surveyQuestions = {
  async up(db: Kysely<unknown>): Promise<void> {
    const ofExtract = db.schema
      .createTable("survey_question")
      .addColumn("extract_id", "integer", (column) => column.notNull().references("extract.id"));
    await required(ofExtract, "period", "instrument", "question")
      .addColumn("wording", "text")
      .addColumn("place", "integer", (column) => column.notNull())
      .addColumn("answer", "text", (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex("survey_question_extract")
      .on("survey_question")
      .columns(["extract_id", "question"])
      .execute();
    await sql`insert into "survey_question" ("extract_id", "period", "instrument", "question", "wording", "place", "answer")
      select "extract_id", "period", "instrument", "question", max("wording"), min("row"), "answer" from "survey_figure"
      group by "extract_id", "period", "instrument", "question", "answer"`.execute(db);
  },
};
